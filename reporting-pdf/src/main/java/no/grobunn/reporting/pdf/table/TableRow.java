package no.grobunn.reporting.pdf.table;

import java.util.List;
import java.util.stream.IntStream;
import no.grobunn.reporting.pdf.layout.Composition;
import no.grobunn.reporting.pdf.layout.Strip;
import no.grobunn.reporting.pdf.look.Grid;
import no.grobunn.reporting.pdf.look.Palette;
import no.grobunn.reporting.pdf.page.Artifact;
import no.grobunn.reporting.pdf.page.Page;

/** A row whose cells are set: one strip, or a strip for each of its lines if it is taller than a page. */
final class TableRow {
    /** The rule below a row. */
    enum Rule {
        NONE,
        HAIRLINE,
        HEAVY
    }

    private final Palette palette;
    private final TableLook look;
    private final Columns columns;
    private final List<SetCell> cells;
    private final Rule below;
    private final int lines;

    TableRow(Composition composition, TableLook look, Columns columns, List<SetCell> cells, Rule below) {
        this.palette = composition.styles().palette;
        this.look = look;
        this.columns = columns;
        this.cells = cells;
        this.below = below;
        this.lines =
                Math.max(1, cells.stream().mapToInt(SetCell::lineCount).max().orElse(1));
    }

    double height() {
        return lines * look.cell().leading() + 2 * look.pad();
    }

    Strip strip() {
        return Strip.of(height(), (page, top) -> {
            cells.forEach(SetCell::stand);
            for (SetCell cell : cells) {
                for (int line = 0; line < cell.lineCount(); line++) {
                    cell.paint(page, line, baseline(top + look.pad(), line), palette);
                }
            }
            rule(page, top + height());
        });
    }

    /** A strip for each line, for a row that no page can hold. */
    List<Strip> lineStrips() {
        return IntStream.range(0, lines).mapToObj(this::lineStrip).toList();
    }

    private Strip lineStrip(int line) {
        double above = line == 0 ? look.pad() : 0;
        boolean last = line == lines - 1;
        double height = above + look.cell().leading() + (last ? look.pad() : 0);
        return Strip.of(height, (page, top) -> {
            cells.forEach(SetCell::stand);
            for (SetCell cell : cells) {
                cell.paint(page, line, baseline(top + above, 0), palette);
            }
            if (last) {
                rule(page, top + height);
            }
        });
    }

    private double baseline(double top, int line) {
        return top + line * look.cell().leading() + look.cell().baseline();
    }

    private void rule(Page page, double y) {
        if (below == Rule.HEAVY) {
            page.begin(Artifact.LAYOUT).rule(Grid.LEFT, columns.right(), y, 0.75, palette.ink());
        } else if (below == Rule.HAIRLINE) {
            page.begin(Artifact.LAYOUT).rule(Grid.LEFT, columns.right(), y, 0.25, palette.rule());
        }
    }
}
