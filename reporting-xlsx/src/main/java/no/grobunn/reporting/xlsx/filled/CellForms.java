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
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.grobunn.core.sheet.CellValue;
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
            return code != null && code.contains("%") ? SHARE : NUMBER;
        }
    }

    private CellForms(List<Form> forms, boolean from1904) {
        this.forms = forms;
        this.from1904 = from1904;
    }

    /**
     * The forms of a workbook's styles.
     *
     * @param from1904 whether its days are counted from 1904, as once on the Macintosh, and not from 1900
     */
    static CellForms of(Optional<XMLStreamReader> styles, boolean from1904) throws XMLStreamException {
        List<Form> forms = new ArrayList<>();
        if (styles.isPresent()) {
            fill(forms, styles.get());
        }
        return new CellForms(forms, from1904);
    }

    /** Formats of the workbook's own come before the styles that use them. */
    private static void fill(List<Form> forms, XMLStreamReader reader) throws XMLStreamException {
        Map<Integer, String> codes = new HashMap<>();
        String list = "";
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                String element = reader.getLocalName();
                switch (element) {
                    case "numFmts", "cellStyleXfs", "cellXfs", "dxfs" -> list = element;
                    case "numFmt" -> {
                        String code = reader.getAttributeValue("", "formatCode");
                        if (list.equals("numFmts") && code != null) {
                            codes.put(format(reader), code);
                        }
                    }
                    case "xf" -> {
                        if (list.equals("cellXfs")) {
                            int id = format(reader);
                            forms.add(Form.of(id, codes.getOrDefault(id, BuiltinFormats.getBuiltinFormat(id))));
                        }
                    }
                    default -> {
                        // Letters, colours, borders.
                    }
                }
            }
        }
    }

    private static int format(XMLStreamReader reader) {
        return Numbers.of(reader.getAttributeValue("", "numFmtId"), 0);
    }

    /** What a number means in a cell of a style. */
    CellValue value(double number, int style) {
        Form form = style < forms.size() ? forms.get(style) : Form.NUMBER;
        if (form == Form.DAY && number >= 0 && number < AFTER_LAST_DAY) {
            return day(number);
        }
        // What a program shows of it: sums of øre end in dust beyond.
        BigDecimal exact = BigDecimal.valueOf(number).round(SHOWN);
        // What is shown as 25 % is held as 0.25.
        return form == Form.SHARE
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
