package no.grobunn.core.exchange.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.grobunn.core.exchange.graph.MapGraph;
import no.grobunn.core.exchange.graph.MapItem;
import no.grobunn.core.exchange.graph.MapProperty;
import no.grobunn.core.exchange.graph.UnreadableMapException;
import no.grobunn.core.exchange.mapping.FieldNames;
import no.grobunn.core.storage.tree.Mark;
import no.grobunn.core.storage.tree.Mistake;
import no.grobunn.core.storage.tree.SourceText;

/** Reads a table of elements or of connections, as its headings say: From and To make it one of connections. Gephi's Source and Target mean the same. */
public final class CsvReader {
    private final List<List<Cell>> rows;
    private final List<String> headings;
    private final boolean connections;

    private CsvReader(List<List<Cell>> rows, Mark start) {
        this.rows = rows;
        if (rows.isEmpty()) {
            throw new UnreadableMapException(new Mistake("csv-heading", start));
        }
        List<String> typed =
                rows.get(0).stream().map(cell -> cell.meaning().strip()).toList();
        headings = isGephis(typed) ? typed.stream().map(CsvReader::fromGephi).toList() : typed;
        connections = means(FieldNames.CONNECTION, "from") && means(FieldNames.CONNECTION, "to");
        if (!connections && !means(FieldNames.ELEMENT, "label") && !means(FieldNames.ELEMENT, "id")) {
            throw new UnreadableMapException(new Mistake("csv-heading", start));
        }
    }

    /**
     * The table as a map that has elements or connections.
     *
     * @throws UnreadableMapException if it is no such table
     */
    public static MapGraph read(SourceText source) {
        return new CsvReader(Table.rows(source), new Mark(source.file(), 1, 1)).map();
    }

    private boolean means(FieldNames names, String name) {
        return headings.stream().anyMatch(heading -> names.means(heading, name));
    }

    private static boolean isGephis(List<String> headings) {
        List<String> lower = headings.stream()
                .map(heading -> heading.toLowerCase(Locale.ROOT))
                .toList();
        return lower.contains("source") && lower.contains("target") && !lower.contains("from");
    }

    private static String fromGephi(String heading) {
        return switch (heading.toLowerCase(Locale.ROOT)) {
            case "source" -> "From";
            case "target" -> "To";
            default -> heading;
        };
    }

    private MapGraph map() {
        List<MapItem> items = rows.stream().skip(1).map(this::item).toList();
        return connections ? new MapGraph(List.of(), items, List.of()) : new MapGraph(items, List.of(), List.of());
    }

    private MapItem item(List<Cell> row) {
        List<MapProperty> properties = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.get(i);
            if (!cell.text().isEmpty()) {
                String heading = i < headings.size() ? headings.get(i) : "";
                properties.add(MapProperty.read(heading, cell.mark(), cell.meaning()));
            }
        }
        return new MapItem(row.get(0).mark(), properties);
    }
}
