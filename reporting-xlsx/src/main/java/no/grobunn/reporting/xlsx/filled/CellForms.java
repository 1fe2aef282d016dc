package no.grobunn.reporting.xlsx.filled;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.grobunn.core.intake.RefusedWorkbookException;
import no.grobunn.core.sheet.CellValue;
import no.grobunn.reporting.xlsx.guard.GuardedWorkbook;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** What the numbers of cells mean, which only their styles tell: a spreadsheet holds a day as a number, and a share as a part of one. Immutable. */
final class CellForms {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** As many digits as a spreadsheet shows. */
    private static final MathContext SHOWN = new MathContext(15);

    /** Programs do not agree on what day an earlier one is, counted from 1900. */
    private static final double FIRST_DAY = 61;

    /** The first number that is no day any more, beyond the year 9999. */
    private static final double AFTER_LAST_DAY = 2_958_466;

    /** A share beyond it is none, and would be a long text. */
    private static final double MOST_SHARE = 1E12;

    /** Excel's own limit of a format's characters. */
    private static final int LONGEST_CODE = 255;

    /** What stands in quotes or behind a backslash is shown and means nothing. */
    private static final Pattern SHOWN_ONLY = Pattern.compile("\"[^\"]*\"|\\\\.");

    private final GuardedWorkbook workbook;
    private final List<Form> forms;
    private final boolean from1904;

    private enum Form {
        NUMBER,
        DAY,
        SHARE;

        static Form of(int id, @Nullable String code) {
            if (code != null && DateUtil.isADateFormat(id, code)) {
                return DAY;
            }
            return code != null && SHOWN_ONLY.matcher(code).replaceAll("").contains("%") ? SHARE : NUMBER;
        }
    }

    private CellForms(GuardedWorkbook workbook, List<Form> forms, boolean from1904) {
        this.workbook = workbook;
        this.forms = forms;
        this.from1904 = from1904;
    }

    /**
     * The forms of a workbook's styles.
     *
     * @param styles the part that lists them; empty if the workbook has none
     * @param from1904 whether its days are counted from 1904, as once on the Macintosh, and not from 1900
     */
    static CellForms of(GuardedWorkbook workbook, Optional<XMLStreamReader> styles, boolean from1904)
            throws XMLStreamException, RefusedWorkbookException {
        CellForms forms = new CellForms(workbook, new ArrayList<>(), from1904);
        if (styles.isPresent()) {
            forms.fill(styles.get());
        } else {
            forms.forms.add(Form.NUMBER);
        }
        return forms;
    }

    /** Formats of the workbook's own come before the styles that use them. */
    private void fill(XMLStreamReader reader) throws XMLStreamException, RefusedWorkbookException {
        Map<Integer, String> codes = new HashMap<>();
        Map<Integer, Form> known = new HashMap<>();
        String list = "";
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                String element = reader.getLocalName();
                switch (element) {
                    case "numFmts", "cellStyleXfs", "cellXfs", "dxfs" -> list = element;
                    case "numFmt" -> {
                        String code = reader.getAttributeValue("", "formatCode");
                        if (list.equals("numFmts") && code != null) {
                            codes.put(format(reader), ordinary(code));
                        }
                    }
                    case "xf" -> {
                        if (list.equals("cellXfs")) {
                            forms.add(known.computeIfAbsent(
                                    format(reader),
                                    id -> Form.of(id, codes.getOrDefault(id, BuiltinFormats.getBuiltinFormat(id)))));
                        }
                    }
                    default -> {
                        // Letters, colours, borders.
                    }
                }
            }
        }
    }

    private String ordinary(String code) throws RefusedWorkbookException {
        if (code.length() > LONGEST_CODE) {
            throw workbook.damage();
        }
        return code;
    }

    private static int format(XMLStreamReader reader) {
        return Numbers.of(reader.getAttributeValue("", "numFmtId"), 0);
    }

    /** What a number means in a cell of a style. */
    CellValue value(double number, int style) throws RefusedWorkbookException {
        if (style >= forms.size()) {
            throw workbook.damage();
        }
        Form form = forms.get(style);
        if (form == Form.DAY && number >= 0 && number < AFTER_LAST_DAY) {
            return day(number);
        }
        // What a program shows of it: sums of øre end in dust beyond.
        BigDecimal exact = BigDecimal.valueOf(number).round(SHOWN);
        // What is shown as 25 % is held as 0.25.
        return form == Form.SHARE && Math.abs(number) < MOST_SHARE
                ? new CellValue.Words(
                        exact.multiply(HUNDRED).stripTrailingZeros().toPlainString() + " %")
                : new CellValue.Numeral(exact);
    }

    private CellValue day(double number) {
        LocalDateTime moment = DateUtil.getLocalDateTime(number, from1904);
        if (number > 0 && number < 1) {
            return new CellValue.Words(moment.toLocalTime().toString());
        }
        if (number < FIRST_DAY && !from1904) {
            return new CellValue.Words(
                    BigDecimal.valueOf(number).stripTrailingZeros().toPlainString());
        }
        return moment(moment);
    }

    /** A moment is a day if it is the day's first. */
    static CellValue moment(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? new CellValue.Day(moment.toLocalDate())
                : new CellValue.Words(moment.toString());
    }
}
