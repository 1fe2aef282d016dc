package no.grobunn.reporting.xlsx.register;

import java.math.BigDecimal;
import java.util.function.ToIntFunction;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.analysis.CoverageCell;
import no.grobunn.core.analysis.CoverageMatrix;
import no.grobunn.core.initiative.CircularStrategy;
import no.grobunn.reporting.xlsx.book.BookSheet;
import no.grobunn.reporting.xlsx.book.Look;
import no.grobunn.reporting.xlsx.book.NamedTable;
import no.grobunn.reporting.xlsx.book.Notice;
import no.grobunn.reporting.xlsx.book.Ref;

/** The competence chain against the circular strategies: how many initiatives and how many needs name both; a need that no initiative meets is tinted. */
final class CoverageSheet {
    private final BookSheet sheet;
    private final CoverageMarks marks;
    private final NamedTable table;
    private final CoverageMatrix<CircularStrategy> coverage;

    CoverageSheet(BookSheet sheet, CoverageMarks marks, NamedTable table, CoverageMatrix<CircularStrategy> coverage) {
        this.sheet = sheet;
        this.marks = marks;
        this.table = table;
        this.coverage = coverage;
    }

    /**
     * Writes both matrices, one below the other.
     *
     * @param header the row of the strategies
     * @param initiatives the heading of the first, over its rows
     * @param needs the heading of the second
     */
    void write(int header, String initiatives, String needs) {
        headers(header, initiatives);
        sheet.freeze(header + 1, 1);
        sheet.repeat(header);
        int levels = ChainLevel.values().length;
        int below = header + levels + 2;
        headers(below, needs);
        rows(header + 1, marks.initiative(), cell -> cell.reach().initiatives());
        rows(below + 1, marks.need(), cell -> cell.reach().needs().size());
        Notice.set(
                sheet,
                Ref.range(header + 1, 1, header + levels, CircularStrategy.values().length),
                "AND(" + Ref.cell(header + 1, 1) + "=0," + Ref.cell(below + 1, 1) + ">0)");
    }

    private void headers(int row, String heading) {
        sheet.text(row, 0, heading, Look.HEADER);
        int column = 1;
        for (CircularStrategy strategy : CircularStrategy.values()) {
            sheet.text(row, column++, marks.header(strategy), Look.HEADER_COUNT);
        }
    }

    private void rows(int first, String what, ToIntFunction<CoverageCell<CircularStrategy>> count) {
        int row = first;
        for (ChainLevel level : ChainLevel.values()) {
            sheet.text(row, 0, marks.header(level), Look.TEXT);
            int column = 1;
            for (CircularStrategy strategy : CircularStrategy.values()) {
                BigDecimal value = BigDecimal.valueOf(count.applyAsInt(coverage.at(level, strategy)));
                sheet.formula(row, column++, formula(what, level, strategy), value, Look.COUNT);
            }
            row++;
        }
    }

    private String formula(String what, ChainLevel level, CircularStrategy strategy) {
        String cross = Ref.literal(CoverageMarks.CROSS);
        return "COUNTIFS(" + table.column(marks.what()) + "," + Ref.literal(what) + ","
                + table.column(marks.header(level)) + "," + cross + ","
                + table.column(marks.header(strategy)) + "," + cross + ")";
    }
}
