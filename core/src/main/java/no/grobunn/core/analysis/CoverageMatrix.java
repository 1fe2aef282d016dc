package no.grobunn.core.analysis;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.initiative.InitiativeId;
import no.grobunn.core.need.NeedId;

/**
 * The competence chain against something that initiatives are about. An initiative or a need stands in every cell that it names, so cells do not add up. Immutable.
 *
 * @param levels the rows, every level of the chain from school to working life
 * @param columns the columns
 * @param cells every row with every column, row by row
 * @param unplacedInitiatives initiatives that stand in no cell, because they name no level or no column; by id
 * @param unplacedNeeds needs that stand in no cell, because they name no level or no column; by id
 * @param <C> what the columns are: circular strategies, themes
 */
public record CoverageMatrix<C>(
        List<ChainLevel> levels,
        List<C> columns,
        List<CoverageCell<C>> cells,
        List<InitiativeId> unplacedInitiatives,
        List<NeedId> unplacedNeeds) {
    public CoverageMatrix {
        levels = List.copyOf(levels);
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
        unplacedInitiatives = List.copyOf(unplacedInitiatives);
        unplacedNeeds = List.copyOf(unplacedNeeds);
        if (cells.size() != levels.size() * columns.size()) {
            throw new IllegalArgumentException("Every level meets every column once");
        }
    }

    /**
     * The cell where a level meets a column.
     *
     * @throws IllegalArgumentException if the matrix has no such row or column
     */
    public CoverageCell<C> at(ChainLevel level, C column) {
        int row = levels.indexOf(level);
        int place = columns.indexOf(column);
        if (row < 0 || place < 0) {
            throw new IllegalArgumentException("The matrix has no cell at " + level + " and " + column);
        }
        return cells.get(row * columns.size() + place);
    }

    /** The cells that are needed and that no initiative reaches, row by row. */
    public List<CoverageCell<C>> whiteSpots() {
        return cells.stream().filter(cell -> cell.reach().isWhiteSpot()).toList();
    }

    /** The needs that stand in white spots only: no initiative meets them anywhere on the chain; by id. */
    public List<NeedId> unmetNeeds() {
        Set<NeedId> met = cells.stream()
                .filter(cell -> !cell.reach().isWhiteSpot())
                .flatMap(cell -> cell.reach().needs().stream())
                .collect(Collectors.toSet());
        return whiteSpots().stream()
                .flatMap(cell -> cell.reach().needs().stream())
                .filter(need -> !met.contains(need))
                .distinct()
                .sorted(Order.BY_ID)
                .toList();
    }

    /** The most initiatives in a cell; 0 without any. */
    public int most() {
        return cells.stream().mapToInt(cell -> cell.reach().initiatives()).max().orElse(0);
    }
}
