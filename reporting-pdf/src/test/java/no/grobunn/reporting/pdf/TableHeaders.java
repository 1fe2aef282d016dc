package no.grobunn.reporting.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/** Finds the headers of each data cell as ISO 32000-2, 14.8.4.8.3 tells a reader to: by scope, up the column and along the row. */
final class TableHeaders {
    private final Map<Integer, Map<Integer, COSDictionary>> grid = new HashMap<>();
    private final List<List<COSDictionary>> perCell = new ArrayList<>();

    private TableHeaders(COSDictionary table) {
        List<COSDictionary> rows = new ArrayList<>();
        collect(table.getDictionaryObject(COSName.K), "TR", rows);
        for (int row = 0; row < rows.size(); row++) {
            place(rows.get(row), row);
        }
        grid.forEach((row, cells) -> cells.forEach((column, cell) -> {
            if ("TD".equals(cell.getNameAsString(COSName.S))) {
                perCell.add(headers(row, column));
            }
        }));
    }

    /** The headers of each data cell. */
    static List<List<COSDictionary>> of(COSDictionary table) {
        return new TableHeaders(table).perCell;
    }

    private void place(COSDictionary row, int index) {
        List<COSDictionary> cells = new ArrayList<>();
        collect(row.getDictionaryObject(COSName.K), "TH", cells);
        int column = 0;
        for (COSDictionary cell : cells) {
            while (at(index, column) != null) {
                column++;
            }
            for (int down = 0; down < span(cell, "RowSpan"); down++) {
                for (int across = 0; across < span(cell, "ColSpan"); across++) {
                    grid.computeIfAbsent(index + down, added -> new HashMap<>()).put(column + across, cell);
                }
            }
        }
    }

    private List<COSDictionary> headers(int row, int column) {
        List<COSDictionary> headers = new ArrayList<>();
        for (int up = row - 1; up >= 0; up--) {
            addHeader(headers, at(up, column), "Column");
        }
        for (int left = column - 1; left >= 0; left--) {
            addHeader(headers, at(row, left), "Row");
        }
        for (int right = column + 1; at(row, right) != null; right++) {
            addHeader(headers, at(row, right), "Row");
        }
        return headers;
    }

    private static void addHeader(List<COSDictionary> headers, COSDictionary cell, String scope) {
        boolean header = cell != null
                && "TH".equals(cell.getNameAsString(COSName.S))
                && scope.equals(attributes(cell).getNameAsString("Scope"));
        if (header && !headers.contains(cell)) {
            headers.add(cell);
        }
    }

    private COSDictionary at(int row, int column) {
        return grid.getOrDefault(row, Map.of()).get(column);
    }

    private static int span(COSDictionary cell, String key) {
        return attributes(cell).getInt(key, 1);
    }

    private static COSDictionary attributes(COSDictionary cell) {
        COSDictionary attributes = cell.getCOSDictionary(COSName.A);
        return attributes == null ? new COSDictionary() : attributes;
    }

    /** The elements of a type below something; {@code TH} stands for every cell. */
    private static void collect(COSBase kid, String type, List<COSDictionary> found) {
        COSBase base = kid instanceof COSObject object ? object.getObject() : kid;
        if (base instanceof COSArray array) {
            array.forEach(one -> collect(one, type, found));
        } else if (base instanceof COSDictionary element && element.containsKey(COSName.S)) {
            String own = element.getNameAsString(COSName.S);
            if (own.equals(type) || (type.equals("TH") && own.equals("TD"))) {
                found.add(element);
            } else if (!own.equals("Caption")) {
                collect(element.getDictionaryObject(COSName.K), type, found);
            }
        }
    }
}
