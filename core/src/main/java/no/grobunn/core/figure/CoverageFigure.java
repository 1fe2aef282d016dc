package no.grobunn.core.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.analysis.CoverageCell;
import no.grobunn.core.analysis.CoverageMatrix;
import no.grobunn.core.document.Caption;
import no.grobunn.core.document.Figure;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.initiative.CircularStrategy;
import no.grobunn.core.need.NeedId;

/** Which links of the competence chain initiatives reach with which circular strategies, and where a need is felt that none of them meets. */
public final class CoverageFigure {
    private final CoverageMatrix<CircularStrategy> matrix;
    private final Collection<NeedId> answered;
    private final FigureEdition edition;
    private final List<CoverageCell<CircularStrategy>> whiteSpots;

    private CoverageFigure(
            CoverageMatrix<CircularStrategy> matrix, Collection<NeedId> answered, FigureEdition edition) {
        this.matrix = matrix;
        this.answered = answered;
        this.edition = edition;
        whiteSpots = matrix.whiteSpots();
    }

    /**
     * The figure; none if nothing stands in the matrix.
     *
     * @param answered the needs that a pilot answers: the white spots where one of them is felt are those it takes on
     */
    public static Optional<Figure> of(
            CoverageMatrix<CircularStrategy> matrix, Collection<NeedId> answered, FigureEdition edition) {
        return matrix.most() == 0 && matrix.whiteSpots().isEmpty()
                ? Optional.empty()
                : Optional.of(new CoverageFigure(matrix, answered, edition).figure());
    }

    private Figure figure() {
        String shown = edition.text("coverage.shown", covered(), matrix.cells().size(), matrix.most());
        return new Figure(
                new Caption(null, finding(), edition.text("coverage.facts")),
                new CoverageDrawing(matrix, answered, edition).drawing(),
                Stream.of(shown, largest(), finding(), spots())
                        .filter(sentence -> !sentence.isEmpty())
                        .collect(Collectors.joining(" ")),
                behind());
    }

    private long covered() {
        return matrix.cells().stream()
                .filter(cell -> cell.reach().initiatives() > 0)
                .count();
    }

    /** How many white spots there are and what the pilot does about them. */
    private String finding() {
        if (whiteSpots.isEmpty()) {
            boolean needed = matrix.cells().stream()
                    .anyMatch(cell -> !cell.reach().needs().isEmpty());
            return edition.text(needed ? "coverage.no-spots" : "coverage.subject");
        }
        long taken = whiteSpots.stream()
                .filter(cell -> cell.reach().isTakenOnWith(answered))
                .count();
        String spots = edition.count("coverage.spots", whiteSpots.size());
        if (taken == whiteSpots.size()) {
            return edition.count("coverage.all-taken", taken, spots);
        }
        return taken == 0 ? spots + "." : edition.text("coverage.taken", spots, taken);
    }

    private String largest() {
        Comparator<CoverageCell<CircularStrategy>> byCount =
                Comparator.comparing(cell -> cell.reach().initiatives());
        return Extreme.largest(matrix.cells(), byCount)
                .map(cell ->
                        edition.text("coverage.most", place(cell), cell.reach().initiatives()))
                .orElse("");
    }

    private String spots() {
        return whiteSpots.isEmpty()
                ? ""
                : edition.text(
                        "coverage.where", whiteSpots.stream().map(this::place).collect(Collectors.joining("; ")));
    }

    private String place(CoverageCell<CircularStrategy> cell) {
        return edition.text(
                "coverage.place",
                edition.texts().term(cell.level()),
                cell.column().code(),
                edition.texts().term(cell.column()));
    }

    private Table behind() {
        List<Column> columns = new ArrayList<>(List.of(Column.text(edition.text("coverage.level"))));
        matrix.columns().forEach(strategy -> columns.add(Column.number(strategy.code())));
        Caption caption = new Caption(null, edition.text("behind"), edition.text("coverage.behind"));
        return new Table(
                caption, columns, 0, matrix.levels().stream().map(this::row).toList());
    }

    private Row row(ChainLevel level) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(edition.texts().termCapitalised(level))));
        for (CircularStrategy strategy : matrix.columns()) {
            CoverageCell<CircularStrategy> cell = matrix.at(level, strategy);
            boolean nothing = cell.reach().initiatives() == 0 && !cell.reach().isWhiteSpot();
            cells.add(Cell.of(nothing ? "–" : Integer.toString(cell.reach().initiatives())));
        }
        return new Row(Row.Role.BODY, cells);
    }
}
