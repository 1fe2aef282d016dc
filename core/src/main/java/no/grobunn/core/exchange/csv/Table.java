package no.grobunn.core.exchange.csv;

import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.exchange.graph.UnreadableMapException;
import no.grobunn.core.storage.tree.Limits;
import no.grobunn.core.storage.tree.Mark;
import no.grobunn.core.storage.tree.Mistake;
import no.grobunn.core.storage.tree.SourceText;

/**
 * Takes the rows of a table from its text (RFC 4180), each cell with its place (decision 13 says why no library does it). The separator is the comma, the semicolon or
 * the tab, whichever the first row has most of. One use, not thread-safe.
 */
final class Table {
    private static final String SEPARATORS = ",;\t";
    private static final String EXCEL_SEPARATOR = "sep=";

    private final SourceText source;
    private final String text;
    private final char separator;
    private int at;
    private int line = 1;
    private int column = 1;
    private int cells;

    private Table(SourceText source) {
        this.source = source;
        this.text = source.text();
        this.separator = separator(text);
        if (text.startsWith(EXCEL_SEPARATOR)) {
            while (at < text.length() && !endsRow()) {
                step();
            }
            step();
        }
    }

    /**
     * The rows that have something in them, the headings first.
     *
     * @throws UnreadableMapException if a quotation mark is never closed, or there are too many cells
     */
    static List<List<Cell>> rows(SourceText source) {
        Table table = new Table(source);
        List<List<Cell>> rows = new ArrayList<>();
        while (table.at < table.text.length()) {
            List<Cell> row = table.row();
            if (row.stream().anyMatch(cell -> !cell.text().isBlank())) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static char separator(String text) {
        if (text.startsWith(EXCEL_SEPARATOR) && text.length() > EXCEL_SEPARATOR.length()) {
            return text.charAt(EXCEL_SEPARATOR.length());
        }
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
            int which = SEPARATORS.indexOf(text.charAt(i));
            quoted ^= text.charAt(i) == '"';
            if (which >= 0 && !quoted) {
                counts[which]++;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SEPARATORS.charAt(most);
    }

    private List<Cell> row() {
        List<Cell> row = new ArrayList<>();
        row.add(cell());
        while (at < text.length() && text.charAt(at) == separator) {
            step();
            row.add(cell());
        }
        step();
        return row;
    }

    private Cell cell() {
        Mark mark = new Mark(source.file(), line, column);
        if (++cells > Limits.NODES) {
            throw new UnreadableMapException(new Mistake("map-too-many", mark, Limits.NODES));
        }
        StringBuilder out = new StringBuilder();
        if (at < text.length() && text.charAt(at) == '"') {
            quoted(out, mark);
        }
        while (at < text.length() && text.charAt(at) != separator && !endsRow()) {
            out.append(text.charAt(at));
            step();
        }
        return new Cell(out.toString(), mark);
    }

    private void quoted(StringBuilder out, Mark mark) {
        step();
        while (at < text.length()) {
            char c = text.charAt(at);
            step();
            if (c == '"' && (at >= text.length() || text.charAt(at) != '"')) {
                return;
            }
            if (c == '"') {
                step();
            }
            out.append(c);
        }
        throw new UnreadableMapException(new Mistake("csv-unclosed-quote", mark));
    }

    private boolean endsRow() {
        return text.charAt(at) == '\n';
    }

    private void step() {
        if (at < text.length()) {
            boolean end = endsRow();
            line += end ? 1 : 0;
            column = end ? 1 : column + (Character.isLowSurrogate(text.charAt(at)) ? 0 : 1);
            at++;
        }
    }
}
