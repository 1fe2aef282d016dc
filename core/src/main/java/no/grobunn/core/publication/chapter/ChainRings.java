package no.grobunn.core.publication.chapter;

import java.util.Arrays;
import java.util.List;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.document.Cover;
import no.grobunn.core.publication.composition.Composition;

/** The cover's drawing: the competence chain as rings, by the actors that stand on each level. */
public final class ChainRings {
    private ChainRings() {}

    /** A cover with the rings of the dossier; with a plain panel where no actor stands on any level. */
    public static Cover cover(Composition c, String subtitle, List<Cover.Fact> facts) {
        List<Cover.Ring> rings = rings(c);
        return rings.isEmpty()
                ? new Cover(subtitle, rings, null, facts)
                : new Cover(subtitle, rings, note(c, rings) + " " + drawing(c, rings), note(c, rings), facts);
    }

    /** What the rings are, and why they are of more actors than there are where they are. */
    private static String note(Composition c, List<Cover.Ring> rings) {
        long actors = c.dossier().actors().stream()
                .filter(actor -> !actor.chainLevels().isEmpty())
                .count();
        boolean several = rings.stream().mapToLong(Cover.Ring::size).sum() > actors;
        return c.text("cover.rings") + (several ? " " + c.text("cover.rings.several") : "");
    }

    /** A ring for each level of the chain, by the actors that stand on it; none if no actor stands on any. */
    private static List<Cover.Ring> rings(Composition c) {
        List<Actor> actors = c.dossier().actors();
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
