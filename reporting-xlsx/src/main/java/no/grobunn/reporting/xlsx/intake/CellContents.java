package no.grobunn.reporting.xlsx.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import no.grobunn.core.sheet.CellValue;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;

/** What a cell holds by what stands in it; of a formula what its program reckoned when it saved. Not thread-safe. */
final class CellContents {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext SHOWN = new MathContext(15);

    /** Programs do not agree on what day an earlier one is. */
    private static final double FIRST_DAY = 61;

    /** How a style shows a number. */
    private enum Shown {
        NUMBER,
        PERCENT,
        DAY
    }

    private final SharedStrings texts;
    private final @Nullable StylesTable styles;
    private final boolean since1904;
    private final Map<String, CellValue> shared = new HashMap<>();
    private final Map<String, Shown> shown = new HashMap<>();

    CellContents(SharedStrings texts, @Nullable StylesTable styles, boolean since1904) {
        this.texts = texts;
        this.styles = styles;
        this.since1904 = since1904;
    }

    /**
     * The value of a cell, or null if it holds none.
     *
     * @param type its attribute {@code t}; may be empty
     * @param style its attribute {@code s}; may be empty
     * @param inline the text that stands in the cell itself
     */
    @Nullable
    CellValue of(String type, String style, @Nullable String value, @Nullable String formula, CharSequence inline) {
        if (type.equals("inlineStr")) {
            return words(inline.toString());
        }
        if (value == null) {
            // A number that nobody reckoned would be read as 0.
            return formula == null ? null : new CellValue.Fault("=" + formula);
        }
        return switch (type) {
            case "s" -> shared.computeIfAbsent(value, this::shared);
            case "str", "d" -> words(value);
            case "b" -> new CellValue.Flag(value.equals("1") || value.equals("true"));
            case "e" -> new CellValue.Fault(value);
            default -> value.isBlank() ? null : number(Double.parseDouble(value), style);
        };
    }

    private @Nullable CellValue shared(String index) {
        return clean(texts.getItemAt(Integer.parseInt(index.strip())).getString());
    }

    private static @Nullable CellValue words(String written) {
        // Files write what XML has no place for as _x000D_.
        return clean(written.contains("_x") ? new XSSFRichTextString(written).getString() : written);
    }

    private static @Nullable CellValue clean(String text) {
        return text.isEmpty()
                ? null
                : new CellValue.Words(text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    private CellValue number(double number, String style) {
        Shown as = shown.computeIfAbsent(style, this::shown);
        if (as == Shown.DAY && DateUtil.isValidExcelDate(number)) {
            return day(number);
        }
        // What a program shows of it: sums of øre end in dust beyond.
        BigDecimal exact = BigDecimal.valueOf(number).round(SHOWN);
        // What is shown as 25 % is held as 0.25.
        return as == Shown.PERCENT
                ? new CellValue.Words(
                        exact.multiply(HUNDRED).stripTrailingZeros().toPlainString() + " %")
                : new CellValue.Numeral(exact);
    }

    private Shown shown(String style) {
        int index = style.isEmpty() ? 0 : Integer.parseInt(style);
        if (styles == null || index >= styles.getNumCellStyles()) {
            return Shown.NUMBER;
        }
        XSSFCellStyle found = styles.getStyleAt(index);
        @Nullable String format = found.getDataFormatString();
        if (DateUtil.isADateFormat(found.getDataFormat(), format)) {
            return Shown.DAY;
        }
        return format != null && format.contains("%") ? Shown.PERCENT : Shown.NUMBER;
    }

    private CellValue day(double number) {
        LocalDateTime moment = DateUtil.getLocalDateTime(number, since1904);
        if (number > 0 && number < 1) {
            return new CellValue.Words(moment.toLocalTime().toString());
        }
        if (number < FIRST_DAY) {
            return new CellValue.Words(
                    BigDecimal.valueOf(number).stripTrailingZeros().toPlainString());
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? new CellValue.Day(moment.toLocalDate())
                : new CellValue.Words(moment.toString());
    }
}
