package no.grobunn.acceptance;

import java.util.ArrayList;
import java.util.List;

/** A table as its structure tells it: rows of cells, each with the texts in it. */
final class HeardTable {
    private final int depth;
    private final List<List<List<String>>> rows = new ArrayList<>();
    private boolean open = true;
    private boolean inCell;

    HeardTable(int depth) {
        this.depth = depth;
    }

    void begin(int elementDepth, String type) {
        open &= elementDepth > depth;
        if (!open) {
            return;
        }
        switch (type) {
            case "TR" -> rows.add(new ArrayList<>());
            case "TH", "TD" -> {
                rows.get(rows.size() - 1).add(new ArrayList<>());
                inCell = true;
            }
            case "Caption" -> inCell = false;
            default -> {}
        }
    }

    void add(String text) {
        if (open && inCell) {
            List<List<String>> row = rows.get(rows.size() - 1);
            row.get(row.size() - 1).add(text);
        }
    }

    boolean begins(String header) {
        return !rows.isEmpty() && rows.get(0).get(0).equals(List.of(header));
    }

    /** The rows below the header. */
    List<List<List<String>>> body() {
        return rows.subList(1, rows.size());
    }

    /** The words of the header. */
    List<String> header() {
        return rows.get(0).stream().map(cell -> String.join(" ", cell)).toList();
    }
}
