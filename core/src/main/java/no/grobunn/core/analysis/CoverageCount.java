package no.grobunn.core.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.initiative.Initiative;
import no.grobunn.core.initiative.InitiativeId;
import no.grobunn.core.need.Need;
import no.grobunn.core.need.NeedId;

/** Puts initiatives and needs, which come in the order of their ids, into the cells that they name. */
record CoverageCount<C>(List<C> columns, Function<Initiative, List<C>> named) {
    private static final List<ChainLevel> LEVELS = List.of(ChainLevel.values());

    CoverageMatrix<C> matrix(List<Initiative> initiatives, List<Need> needs, Function<Need, List<C>> needed) {
        List<CoverageCell<C>> cells = new ArrayList<>(LEVELS.size() * columns.size());
        for (ChainLevel level : LEVELS) {
            List<Initiative> onLevel = initiatives.stream()
                    .filter(initiative -> initiative.chainLevels().contains(level))
                    .toList();
            List<Need> neededOnLevel = needs.stream()
                    .filter(need -> need.chainLevels().contains(level))
                    .toList();
            columns.forEach(column -> cells.add(new CoverageCell<>(
                    level,
                    column,
                    reach(
                            onLevel,
                            initiative -> named.apply(initiative).contains(column),
                            neededOnLevel,
                            need -> needed.apply(need).contains(column)))));
        }
        return new CoverageMatrix<>(LEVELS, columns, cells, unplaced(initiatives), unplaced(needs, needed));
    }

    static Reach reach(
            List<Initiative> initiatives, Predicate<Initiative> reaching, List<Need> needs, Predicate<Need> felt) {
        return new Reach(
                ids(initiatives, reaching.and(Initiative::isInOwnRegion)),
                ids(initiatives, reaching.and(initiative -> !initiative.isInOwnRegion())),
                needs.stream().filter(felt).map(Need::id).toList());
    }

    private static List<InitiativeId> ids(List<Initiative> initiatives, Predicate<Initiative> wanted) {
        return initiatives.stream().filter(wanted).map(Initiative::id).toList();
    }

    private List<InitiativeId> unplaced(List<Initiative> initiatives) {
        return ids(
                initiatives,
                initiative -> initiative.chainLevels().isEmpty()
                        || named.apply(initiative).isEmpty());
    }

    private static <C> List<NeedId> unplaced(List<Need> needs, Function<Need, List<C>> needed) {
        return needs.stream()
                .filter(need ->
                        need.chainLevels().isEmpty() || needed.apply(need).isEmpty())
                .map(Need::id)
                .toList();
    }
}
