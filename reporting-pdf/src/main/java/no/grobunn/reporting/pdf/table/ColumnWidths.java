package no.grobunn.reporting.pdf.table;

import java.util.List;
import no.grobunn.core.document.Table.Column.Content;
import no.grobunn.reporting.pdf.look.Grid;

/**
 * Shares a table's width between its columns: numbers and codes get their natural width, text columns share the rest by the square root of what
 * they hold. A column of numbers or codes in which someone wrote sentences wraps as text does, but grows no wider than a number would. Lengths are
 * points.
 */
final class ColumnWidths {
    private static final double GAP = Grid.mm(4);
    private static final double GAP_AFTER_ORDINAL = Grid.mm(2.5);
    private static final double LEAST = Grid.mm(18);
    private static final double MOST = Grid.mm(90);
    private static final double LONGEST_WORD = Grid.mm(38);
    private static final double LONGEST_FIGURE = Grid.mm(30);
    private static final double ORDINAL = Grid.mm(4.2);
    private static final double FULL_FROM = 0.62;
    private static final int MANY = 4;

    private final List<ColumnMeasure> columns;
    private final Frame frame;
    private final double[] widths;
    private final double[] gaps;

    ColumnWidths(List<ColumnMeasure> columns, Frame frame) {
        this.frame = frame;
        this.columns = columns;
        this.widths = new double[columns.size()];
        this.gaps = new double[columns.size()];
    }

    Columns share() {
        for (int i = 0; i < columns.size() - 1; i++) {
            Content content = columns.get(i).content();
            gaps[i] = content == Content.ORDINAL ? GAP_AFTER_ORDINAL : GAP;
        }
        double room = frame.width() - sum(gaps);
        if (!shareNaturally(room)) {
            shareTightly(room);
        }
        return new Columns(columns.stream().map(ColumnMeasure::content).toList(), frame.left(), widths, gaps);
    }

    /** Everything on one line, if there is room; a table of few narrow columns stops early. */
    private boolean shareNaturally(double room) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = natural(columns.get(i));
        }
        double rest = room - sum(widths);
        if (rest < 0 || columns.stream().anyMatch(column -> column.natural() > MOST)) {
            return false;
        }
        if (widths.length >= MANY || sum(widths) > FULL_FROM * room) {
            spread(rest);
        } else {
            spread(Math.min(rest, Grid.mm(12) * widths.length));
        }
        return true;
    }

    /** Widens all columns alike, those with row numbers only where there are no others. */
    private void spread(double rest) {
        int takers = (int) columns.stream().filter(column -> !isOrdinal(column)).count();
        for (int i = 0; i < widths.length; i++) {
            if (takers == 0 || !isOrdinal(columns.get(i))) {
                widths[i] += rest / (takers == 0 ? widths.length : takers);
            }
        }
    }

    private static boolean isOrdinal(ColumnMeasure column) {
        return column.content() == Content.ORDINAL;
    }

    private static double natural(ColumnMeasure column) {
        return column.content() == Content.ORDINAL ? Math.max(ORDINAL, column.natural()) : column.natural();
    }

    private void shareTightly(double room) {
        double fixed = 0;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = wraps(columns.get(i)) ? least(columns.get(i)) : natural(columns.get(i));
            fixed += wraps(columns.get(i)) ? 0 : widths[i];
        }
        if (sum(widths) > room) {
            squeeze(room);
        } else {
            fill(room - fixed);
        }
    }

    private static boolean wraps(ColumnMeasure column) {
        return column.content() == Content.TEXT || column.natural() > LONGEST_FIGURE;
    }

    /** The width beyond which a wrapping column does not grow. */
    private static double most(ColumnMeasure column) {
        return Math.min(column.natural(), column.content() == Content.TEXT ? MOST : LONGEST_FIGURE);
    }

    private static double least(ColumnMeasure column) {
        double word = Math.min(column.longestWord(), LONGEST_WORD);
        return Math.min(column.natural(), Math.max(word, LEAST));
    }

    /** Too many columns: all give way in proportion, the words break. */
    private void squeeze(double room) {
        double factor = room / sum(widths);
        for (int i = 0; i < widths.length; i++) {
            widths[i] *= factor;
        }
    }

    /** Raises the share of all wrapping columns together until the room is used, none below its least or above its most. */
    private void fill(double room) {
        double low = 0;
        double high = room;
        for (int round = 0; round < 60; round++) {
            double middle = (low + high) / 2;
            if (filled(middle) > room) {
                high = middle;
            } else {
                low = middle;
            }
        }
        filled(low);
        double rest = frame.width() - sum(gaps) - sum(widths);
        if (rest > 0.5) {
            spread(rest);
        }
    }

    private double filled(double share) {
        double used = 0;
        for (int i = 0; i < widths.length; i++) {
            ColumnMeasure column = columns.get(i);
            if (wraps(column)) {
                double wanted = share * Math.sqrt(column.total()) / 10;
                double most = Math.max(least(column), most(column));
                widths[i] = Math.max(least(column), Math.min(most, wanted));
                used += widths[i];
            }
        }
        return used;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
