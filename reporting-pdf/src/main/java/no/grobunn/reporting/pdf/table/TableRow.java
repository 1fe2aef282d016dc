package no.grobunn.reporting.pdf.table;

import java.util.List;
import java.util.stream.IntStream;
import no.grobunn.core.document.Table.Row.Role;
import no.grobunn.reporting.pdf.layout.Composition;
import no.grobunn.reporting.pdf.layout.Strip;
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

    private static final double CLOSE = 0.9;
    private static final double GROUP_PAD = 3;

    private final Composition composition;
    private final Palette palette;
    private final TableLook look;
    private final Columns columns;
    private final List<SetCell> cells;
    private final Rule below;
    private final double above;
    private final double beneath;
    private final int lines;

    /**
     * A row.
     *
     * @param role a member stands close to the row above it; groups and totals have air even in a dense table
     * @param below the rule below it; without one it stands close to what follows
     */
    TableRow(Composition composition, TableLook look, Columns columns, List<SetCell> cells, Role role, Rule below) {
        this.composition = composition;
        this.palette = composition.styles().palette;
        this.look = look;
        this.columns = columns;
        this.cells = cells;
        this.below = below;
        double pad = role == Role.BODY ? look.pad() : Math.max(look.pad(), GROUP_PAD);
        this.above = role == Role.MEMBER ? CLOSE : pad;
        this.beneath = below == Rule.NONE ? CLOSE : pad;
        this.lines =
                Math.max(1, cells.stream().mapToInt(SetCell::lineCount).max().orElse(1));
    }

    double height() {
        return above + lines * look.cell().leading() + beneath;
    }

    Strip strip() {
        Strip strip = Strip.of(height(), (page, top) -> {
            cells.forEach(SetCell::stand);
            for (SetCell cell : cells) {
                for (int line = 0; line < cell.lineCount(); line++) {
                    cell.paint(page, line, baseline(top + above, line), palette);
                }
            }
            rule(page, top + height());
        });
        return noted(strip, 0, lines);
    }

    /** With the footnotes of a stretch of its lines. */
    private Strip noted(Strip strip, int from, int to) {
        Strip noted = strip;
        for (SetCell cell : cells) {
            if (cell.isNoted()) {
                for (int line = from; line < to; line++) {
                    noted = cell.noted(composition, noted, line);
                }
            }
        }
        return noted;
    }

    /** A strip for each line, for a row that no page can hold. */
    List<Strip> lineStrips() {
        return IntStream.range(0, lines).mapToObj(this::lineStrip).toList();
    }

    private Strip lineStrip(int line) {
        double head = line == 0 ? above : 0;
        boolean last = line == lines - 1;
        double height = head + look.cell().leading() + (last ? beneath : 0);
        Strip strip = Strip.of(height, (page, top) -> {
            cells.forEach(SetCell::stand);
            for (SetCell cell : cells) {
                cell.paint(page, line, baseline(top + head, 0), palette);
            }
            if (last) {
                rule(page, top + height);
            }
        });
        return noted(strip, line, line + 1);
    }

    private double baseline(double top, int line) {
        return top + line * look.cell().leading() + look.cell().baseline();
    }

    private void rule(Page page, double y) {
        if (below == Rule.HEAVY) {
            page.begin(Artifact.LAYOUT).rule(columns.left(), columns.right(), y, 0.75, palette.ink());
        } else if (below == Rule.HAIRLINE) {
            page.begin(Artifact.LAYOUT).rule(columns.left(), columns.right(), y, 0.25, palette.rule());
        }
    }
}
