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
    static RawCell read(XMLStreamReader reader) throws XMLStreamException {
        String type = reader.getAttributeValue("", "t");
        int style = Numbers.of(reader.getAttributeValue("", "s"), 0);
        String formula = null;
        String value = null;
        String inline = null;
        int event = reader.next();
        while (event != XMLStreamConstants.END_ELEMENT || !reader.getLocalName().equals("c")) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "f" -> formula = reader.getElementText();
                    case "v" -> value = reader.getElementText();
                    case "is" -> inline = CellTexts.runs(reader);
                    default -> {
                        // Extensions of some program.
                    }
                }
            }
            event = reader.next();
        }
        return new RawCell(type == null ? "n" : type, style, formula, value, inline);
    }

    /** What the cell says; null if that is nothing. */
    @Nullable
    CellValue value(GuardedWorkbook workbook, CellTexts texts, CellForms forms) throws RefusedWorkbookException {
        if (type.equals("inlineStr") && inline != null) {
            return words(texts.own(inline));
        }
        if (value == null) {
            // A number that nobody reckoned would be read as none.
            return formula == null ? null : new CellValue.Fault("=" + formula);
        }
        return switch (type) {
            case "s" -> value.isBlank() ? null : words(texts.shared(value));
            case "str", "inlineStr" -> words(texts.own(value));
            case "b" ->
                new CellValue.Flag(value.strip().equals("1") || value.strip().equals("true"));
            case "e" -> new CellValue.Fault(value);
            case "d" -> day(value, texts);
            case "n" -> value.isBlank() ? null : forms.value(number(value, workbook), style);
            default -> throw workbook.damage();
        };
    }

    private static @Nullable CellValue words(String text) {
        return text.isEmpty() ? null : new CellValue.Words(text);
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
