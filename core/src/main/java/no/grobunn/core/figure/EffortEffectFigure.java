package no.grobunn.core.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.grobunn.core.action.ActionProposal;
import no.grobunn.core.document.Figure;
import no.grobunn.core.drawing.Tone;
import no.grobunn.core.figure.RatedGrid.Rated;
import no.grobunn.core.need.Opportunity;
import no.grobunn.core.quantity.Rating;
import org.jspecify.annotations.Nullable;

/** How much things take and how much they give: those with a large effect for a small effort stand out. What has no two ratings is not shown. */
public final class EffortEffectFigure {
    private EffortEffectFigure() {}

    /** A dossier's opportunities; none if none of them has both ratings. */
    public static Optional<Figure> ofOpportunities(List<Opportunity> opportunities, FigureEdition edition) {
        return figure(
                "effort.opportunities",
                opportunities.stream()
                        .flatMap(one ->
                                rated(one.id().value(), edition.plain(one.statement()), one.effort(), one.effect()))
                        .toList(),
                edition);
    }

    /** A dossier's proposals for action; none if none of them has both ratings. */
    public static Optional<Figure> ofActions(List<ActionProposal> actions, FigureEdition edition) {
        return figure(
                "effort.actions",
                actions.stream()
                        .flatMap(one -> rated(one.id().value(), one.title(), one.effort(), one.effect()))
                        .toList(),
                edition);
    }

    private static Stream<Rated> rated(String id, String name, @Nullable Rating effort, @Nullable Rating effect) {
        return effort == null || effect == null
                ? Stream.empty()
                : Stream.of(new Rated(id, name, effort, effect, List.of()));
    }

    private static Optional<Figure> figure(String key, List<Rated> things, FigureEdition edition) {
        return things.isEmpty()
                ? Optional.empty()
                : Optional.of(new RatedGrid(key, things, EffortEffectFigure::ground, edition).figure(List.of()));
    }

    private static Tone ground(int effort, int effect) {
        return effort <= RatedGrid.SMALL && effect >= RatedGrid.LARGE ? Tone.TINT_20 : Tone.WHITE;
    }
}
