package no.grobunn.reporting.xlsx.filled;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.grobunn.core.intake.RefusedWorkbookException;
import no.grobunn.core.sheet.CellValue;
import no.grobunn.core.sheet.FilledRow;
import no.grobunn.reporting.xlsx.guard.GuardedWorkbook;
import org.jspecify.annotations.Nullable;

/** The cells of one sheet that hold something. One use, not thread-safe. */
final class SheetCells {
    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;

    private final GuardedWorkbook workbook;
    private final XMLStreamReader reader;
    private final CellTexts texts;
    private final CellForms forms;
    private final TreeMap<Integer, Map<Integer, CellValue>> rows = new TreeMap<>();
    private int row;
    private int column;

    SheetCells(GuardedWorkbook workbook, XMLStreamReader reader, CellTexts texts, CellForms forms) {
        this.workbook = workbook;
        this.reader = reader;
        this.texts = texts;
        this.forms = forms;
    }

    List<FilledRow> rows() throws XMLStreamException, RefusedWorkbookException {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("sheetData")) {
                data();
            }
        }
        List<FilledRow> filled = new ArrayList<>(rows.size());
        while (!rows.isEmpty()) {
            Map.Entry<Integer, Map<Integer, CellValue>> first = rows.pollFirstEntry();
            filled.add(FilledRow.of(first.getKey(), first.getValue()));
        }
        return filled;
    }

    private void data() throws XMLStreamException, RefusedWorkbookException {
        int event = reader.next();
        while (event != XMLStreamConstants.END_ELEMENT || !reader.getLocalName().equals("sheetData")) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "row" -> beginRow();
                    case "c" -> cell();
                    default -> {
                        // Extensions of some program.
                    }
                }
            }
            event = reader.next();
        }
    }

    /** A row or a cell that does not say where it stands is the next. */
    private void beginRow() throws RefusedWorkbookException {
        row = Numbers.of(reader.getAttributeValue("", "r"), row + 1);
        column = 0;
        if (row > LAST_ROW) {
            throw workbook.damage();
        }
    }

    private void cell() throws XMLStreamException, RefusedWorkbookException {
        place(reader.getAttributeValue("", "r"));
        @Nullable CellValue value = RawCell.read(reader, workbook).value(workbook, texts, forms);
        boolean again = value != null
                && rows.computeIfAbsent(row, first -> new TreeMap<>()).putIfAbsent(column, value) != null;
        if (again) {
            throw workbook.damage();
        }
    }

    /** The guard has seen to it that a reference is one. */
    private void place(@Nullable String reference) throws RefusedWorkbookException {
        if (reference == null) {
            column++;
        } else {
            int letters = 0;
            column = 0;
            while (Character.isLetter(reference.charAt(letters))) {
                column = column * 26 + reference.charAt(letters) - 'A' + 1;
                letters++;
            }
            if (Numbers.of(reference.substring(letters), 0) != row) {
                throw workbook.damage();
            }
        }
        if (column > LAST_COLUMN) {
            throw workbook.damage();
        }
    }
}
