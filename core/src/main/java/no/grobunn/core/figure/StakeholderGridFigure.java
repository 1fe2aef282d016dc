package no.grobunn.core.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.StakeholderAssessment;
import no.grobunn.core.document.Figure;
import no.grobunn.core.drawing.Tone;
import no.grobunn.core.figure.RatedGrid.Rated;

/**
 * How much actors can move and how much the project means to them (Mendelow, Environmental scanning: the impact of the stakeholder concept, 1981). What
 * is said of named organisations is for internal eyes only: {@link no.grobunn.core.dossier.DossierRedaction} leaves others nothing to draw.
 */
public final class StakeholderGridFigure {
    private StakeholderGridFigure() {}

    /** The figure; none if no actor is assessed, as in a dossier for any other audience than the internal one. */
    public static Optional<Figure> of(FigureEdition edition) {
        List<Rated> assessed = edition.dossier().actors().stream()
                .flatMap(actor -> rated(actor, edition))
                .toList();
        return assessed.isEmpty()
                ? Optional.empty()
                : Optional.of(new RatedGrid("stakeholders", assessed, StakeholderGridFigure::ground, edition)
                        .figure(List.of(edition.text("stakeholders.disposition"))));
    }

    private static Stream<Rated> rated(Actor actor, FigureEdition edition) {
        StakeholderAssessment assessment = actor.assessment();
        return assessment == null
                ? Stream.empty()
                : Stream.of(new Rated(
                        actor.id().value(),
                        actor.name(),
                        assessment.interest(),
                        assessment.influence(),
                        List.of(edition.texts().term(assessment.disposition()))));
    }

    private static Tone ground(int interest, int influence) {
        return interest >= RatedGrid.LARGE && influence >= RatedGrid.LARGE ? Tone.TINT_20 : Tone.WHITE;
    }
}
