package no.grobunn.reporting.xlsx.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.analysis.Coverage;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.initiative.CircularStrategy;
import no.grobunn.core.initiative.Initiative;
import no.grobunn.core.need.Need;
import no.grobunn.core.text.Texts;
import no.grobunn.reporting.xlsx.book.BookSheet;
import no.grobunn.reporting.xlsx.book.NamedTable;
import no.grobunn.reporting.xlsx.book.TableColumn;

/** The table behind the coverage matrix: one line for each initiative and need that counts, with a cross for each level and strategy it names. */
final class CoverageMarks {
    static final String CROSS = "x";

    private final Texts texts;

    CoverageMarks(Texts texts) {
        this.texts = texts;
    }

    /** Something that covers, or that asks to be covered. */
    private record Line(String what, String name, Set<ChainLevel> levels, Set<CircularStrategy> strategies) {}

    /**
     * Writes the table. A discontinued initiative and a need that was set aside do not count, as in the analyses.
     *
     * @param name what formulas call it
     */
    NamedTable write(BookSheet sheet, String name, int header, Dossier dossier) {
        List<TableColumn<Line>> columns = new ArrayList<>();
        columns.add(TableColumn.texts(texts.get("workbook.coverage.name"), Line::name));
        columns.add(TableColumn.texts(what(), Line::what));
        for (ChainLevel level : ChainLevel.values()) {
            columns.add(TableColumn.marks(
                    header(level), CROSS, line -> line.levels().contains(level)));
        }
        for (CircularStrategy strategy : CircularStrategy.values()) {
            columns.add(TableColumn.marks(
                    header(strategy), CROSS, line -> line.strategies().contains(strategy)));
        }
        return NamedTable.write(sheet, name, header, columns, lines(dossier));
    }

    /** The header of the column that tells initiatives from needs. */
    String what() {
        return texts.get("workbook.coverage.what");
    }

    String initiative() {
        return texts.get("workbook.coverage.initiative");
    }

    String need() {
        return texts.get("workbook.coverage.need");
    }

    /** The header of the column of a level. */
    String header(ChainLevel level) {
        return texts.termCapitalised(level);
    }

    /** The header of the column of a strategy. */
    String header(CircularStrategy strategy) {
        return strategy.name() + " " + texts.term(strategy);
    }

    private List<Line> lines(Dossier dossier) {
        Stream<Line> initiatives = dossier.initiatives().stream()
                .filter(Coverage::counts)
                .sorted(Comparator.comparing(one -> one.id().value()))
                .map(this::line);
        Stream<Line> needs = dossier.needs().stream()
                .filter(need -> !need.isSetAside())
                .sorted(Comparator.comparing(need -> need.id().value()))
                .map(this::line);
        return Stream.concat(initiatives, needs).toList();
    }

    private Line line(Initiative one) {
        return new Line(initiative(), one.title(), Set.copyOf(one.chainLevels()), Set.copyOf(one.circularStrategies()));
    }

    private Line line(Need need) {
        return new Line(
                need(), need.statement(), Set.copyOf(need.chainLevels()), Set.copyOf(need.circularStrategies()));
    }
}
