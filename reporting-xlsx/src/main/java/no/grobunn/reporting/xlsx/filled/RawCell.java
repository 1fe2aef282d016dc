package no.grobunn.reporting.xlsx.filled;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.grobunn.core.intake.RefusedWorkbookException;
import no.grobunn.core.sheet.CellValue;
import no.grobunn.reporting.xlsx.guard.GuardedWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A cell as it is written (ECMA-376 part 1, 18.3.1.4).
 *
 * @param type what kind of value it says it has, as the file writes it
 * @param style the place of its style among all
 * @param formula what reckons its value; null if nothing does, empty if the formula is that of another cell
 * @param value what it holds, or what was reckoned when it was saved; null if nothing was
 * @param inline a text that stands in the cell itself; null if none does
 */
record RawCell(
        String type,
        int style,
        @Nullable String formula,
        @Nullable String value,
        @Nullable String inline) {
    /** Reads the cell whose element has just begun, to that element's end. */
    static RawCell read(XMLStreamReader reader, GuardedWorkbook workbook)
            throws XMLStreamException, RefusedWorkbookException {
        String type = reader.getAttributeValue("", "t");
        int style = Numbers.of(reader.getAttributeValue("", "s"), 0);
        String formula = null;
        String value = null;
        String inline = null;
        while (reader.nextTag() == XMLStreamConstants.START_ELEMENT) {
            switch (reader.getLocalName()) {
                case "f" -> formula = only(formula, reader.getElementText(), workbook);
                case "v" -> value = only(value, reader.getElementText(), workbook);
                case "is" -> inline = only(inline, CellTexts.runs(reader), workbook);
                default -> skip(reader);
            }
        }
        return new RawCell(type == null ? "n" : type, style, formula, value, inline);
    }

    /** Of two it is not known which is meant. */
    private static String only(@Nullable String before, String found, GuardedWorkbook workbook)
            throws RefusedWorkbookException {
        if (before != null) {
            throw workbook.damage();
        }
        return found;
    }

    /** Extensions of some program. */
    private static void skip(XMLStreamReader reader) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {
                    // What they say is their own.
                }
            }
        }
    }

    /** What the cell says; null if that is nothing. */
    @Nullable
    CellValue value(GuardedWorkbook workbook, CellTexts texts, CellForms forms) throws RefusedWorkbookException {
        if (inline != null) {
            if (!type.equals("inlineStr")) {
                throw workbook.damage();
            }
            return words(texts.own(inline));
        }
        // A number that nobody reckoned would be read as none; openpyxl writes its place, empty.
        if (value == null || (value.isBlank() && !type.equals("str"))) {
            return formula == null ? null : new CellValue.Fault("=" + formula);
        }
        return switch (type) {
            case "s" -> words(texts.shared(value));
            case "str", "inlineStr" -> words(texts.own(value));
            case "b" -> flag(value.strip(), workbook);
            case "e" -> new CellValue.Fault(value);
            case "d" -> day(value, texts);
            case "n" -> forms.value(number(value, workbook), style);
            default -> throw workbook.damage();
        };
    }

    private static @Nullable CellValue words(String text) {
        return text.isEmpty() ? null : new CellValue.Words(text);
    }

    private static CellValue flag(String value, GuardedWorkbook workbook) throws RefusedWorkbookException {
        return switch (value) {
            case "1", "true" -> new CellValue.Flag(true);
            case "0", "false" -> new CellValue.Flag(false);
            default -> throw workbook.damage();
        };
    }

    /** Some programs write a day as people do, and not as a number. */
    private static @Nullable CellValue day(String value, CellTexts texts) throws RefusedWorkbookException {
        try {
            String written = value.strip();
            String moment = written.contains("T") ? written : written + "T00:00";
            return CellForms.moment(LocalDateTime.parse(moment, DateTimeFormatter.ISO_DATE_TIME));
        } catch (DateTimeException e) {
            return words(texts.own(value));
        }
    }

    private static double number(String value, GuardedWorkbook workbook) throws RefusedWorkbookException {
        try {
            double number = Double.parseDouble(value);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, as of what is no number either.
        }
        throw workbook.damage();
    }
}
