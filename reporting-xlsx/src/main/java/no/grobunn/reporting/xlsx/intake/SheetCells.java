package no.grobunn.reporting.xlsx.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.grobunn.core.sheet.CellValue;
import no.grobunn.core.sheet.FilledRow;
import org.jspecify.annotations.Nullable;

/** The cells of a sheet that hold something (ECMA-376 part 1, 18.3.1). A row or cell that does not say where it stands follows the last. One use. */
final class SheetCells {
    private static final int LETTERS = 'Z' - 'A' + 1;

    private final CellContents contents;
    private final TreeMap<Integer, TreeMap<Integer, CellValue>> rows = new TreeMap<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder inline = new StringBuilder();
    private int row;
    private int column;
    private boolean inCell;
    /** Whether what is read tells how a text is pronounced, and not what it is. */
    private boolean phonetic;

    private String type = "";
    private String style = "";
    private @Nullable String value;
    private @Nullable String formula;

    SheetCells(CellContents contents) {
        this.contents = contents;
    }

    /** The rows that hold something, in their order. */
    List<FilledRow> rows(InputStream part) throws IOException, XMLStreamException {
        try (part) {
            XMLStreamReader reader = PartReading.of(part);
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> begin(reader);
                    case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        if (inCell) {
                            text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                        }
                    }
                    default -> {
                        // Comments and instructions are no content.
                    }
                }
            }
        }
        List<FilledRow> filled = new ArrayList<>();
        rows.forEach((number, cells) -> filled.add(FilledRow.of(number, cells)));
        return filled;
    }

    private void begin(XMLStreamReader reader) {
        text.setLength(0);
        switch (reader.getLocalName()) {
            case "row" -> {
                @Nullable String number = PartReading.attribute(reader, "r");
                row = number == null ? row + 1 : Integer.parseInt(number);
                column = 0;
            }
            case "c" -> {
                @Nullable String place = PartReading.attribute(reader, "r");
                column = place == null ? column + 1 : column(place);
                type = said(reader, "t");
                style = said(reader, "s");
                value = null;
                formula = null;
                inline.setLength(0);
                inCell = true;
            }
            case "rPh" -> phonetic = true;
            default -> {
                // Its text is taken when it ends.
            }
        }
    }

    private static String said(XMLStreamReader reader, String name) {
        @Nullable String value = PartReading.attribute(reader, name);
        return value == null ? "" : value;
    }

    /** The number of the column in {@code AB12}. */
    private static int column(String place) {
        int number = 0;
        for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)); i++) {
            number = number * LETTERS + Character.toUpperCase(place.charAt(i)) - 'A' + 1;
        }
        return number;
    }

    private void end(String element) {
        if (!inCell) {
            return;
        }
        switch (element) {
            case "v" -> value = text.toString();
            case "f" -> formula = text.toString();
            case "t" -> inline.append(phonetic ? "" : text);
            case "rPh" -> phonetic = false;
            case "c" -> {
                inCell = false;
                @Nullable CellValue found = contents.of(type, style, value, formula, inline);
                if (found != null) {
                    rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, found);
                }
            }
            default -> {
                // What is within was taken already.
            }
        }
    }
}
