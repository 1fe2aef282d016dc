package no.grobunn.core.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.initiative.Initiative;
import no.grobunn.core.initiative.InitiativeOwner;
import no.grobunn.core.text.NearestMatch;

/** Finds owners of initiatives that are written as free text but are nearly an actor's id or name: probably that actor. */
final class NearMisses {
    private NearMisses() {}

    static List<Problem> of(Dossier dossier, SourceMap sources) {
        List<String> known = dossier.actors().stream()
                .flatMap(actor -> Stream.of(actor.id().value(), actor.name()))
                .toList();
        List<Problem> problems = new ArrayList<>();
        List<Initiative> initiatives = dossier.initiatives();
        for (int i = 0; i < initiatives.size(); i++) {
            InitiativeOwner owner = initiatives.get(i).owner();
            if (owner != null
                    && owner.actorIn(id -> dossier.findActor(id).isPresent()).isEmpty()) {
                String path = "initiatives[" + i + "].owner";
                NearestMatch.of(owner.written(), known)
                        .flatMap(near -> sources.find(path).map(at -> problem(owner, near, at, path, dossier)))
                        .ifPresent(problems::add);
            }
        }
        return problems;
    }

    private static Problem problem(InitiativeOwner owner, String near, Position at, String path, Dossier dossier) {
        String id = dossier.actors().stream()
                .filter(actor -> actor.id().value().equals(near) || actor.name().equals(near))
                .findFirst()
                .map(actor -> actor.id().value())
                .orElse(near);
        return new Problem(
                "near-miss-owner", Problem.Severity.WARNING, at, path, List.of(owner.written(), id), Optional.of(id));
    }
}
