package no.grobunn.core.publication.proposal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.document.Cover;
import no.grobunn.core.project.Project;
import no.grobunn.core.publication.composition.Composition;
import no.grobunn.core.publication.edition.PilotEdition;

/** The cover of a proposal: the chain drawn as rings, and the six facts a reader looks for first. */
final class ProposalCover {
    private ProposalCover() {}

    static Cover of(Composition c) {
        PilotEdition edition = c.pilotEdition();
        Project project = edition.dossier().project();
        List<Cover.Fact> facts = new ArrayList<>();
        facts.add(new Cover.Fact(c.text("cover.owner"), c.actor(project.owner())));
        if (!project.recipients().isEmpty()) {
            facts.add(new Cover.Fact(c.text("cover.recipient"), c.actors(project.recipients())));
        }
        facts.add(new Cover.Fact(
                c.text("cover.period"), c.formats().months(edition.pilot().period())));
        facts.add(new Cover.Fact(c.text("cover.date"), c.formats().longDate(edition.date())));
        facts.add(new Cover.Fact(c.text("cover.version"), edition.pilot().version()));
        facts.add(new Cover.Fact(
                c.text("cover.status"),
                c.texts().termCapitalised(edition.pilot().status())));
        List<Cover.Ring> rings = rings(c);
        return new Cover(
                c.text("cover.subtitle", project.title()), rings, rings.isEmpty() ? null : drawing(c, rings), facts);
    }

    /** A ring for each level of the chain, by the actors that stand on it; none if no actor stands on any. */
    private static List<Cover.Ring> rings(Composition c) {
        List<Actor> actors = c.pilotEdition().dossier().actors();
        if (actors.stream().allMatch(actor -> actor.chainLevels().isEmpty())) {
            return List.of();
        }
        return Arrays.stream(ChainLevel.values())
                .map(level -> {
                    int size = (int) actors.stream()
                            .filter(actor -> actor.chainLevels().contains(level))
                            .count();
                    return new Cover.Ring(c.texts().termCapitalised(level), c.count("actors", size), size);
                })
                .toList();
    }

    private static String drawing(Composition c, List<Cover.Ring> rings) {
        return c.text(
                "cover.drawing",
                c.enumeration(rings.stream()
                        .map(ring -> ring.label() + " " + ring.detail())
                        .toList()));
    }
}
