package no.grobunn.reporting.xlsx.book;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import no.grobunn.core.text.Formats;
import no.grobunn.core.text.Language;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The looks of one workbook as its cell styles, each made when it is first asked for. */
final class Looks {
    private final XSSFWorkbook workbook;
    private final Language language;
    private final Map<Letters, XSSFFont> fonts = new EnumMap<>(Letters.class);
    private final Map<Look, XSSFCellStyle> plain = new EnumMap<>(Look.class);
    private final Map<Look, XSSFCellStyle> indented = new EnumMap<>(Look.class);
    private final Map<Look, XSSFCellStyle> quoted = new EnumMap<>(Look.class);
    private final Map<Look, XSSFCellStyle> indentedAndQuoted = new EnumMap<>(Look.class);
    private final Map<Integer, XSSFCellStyle> atTop = new HashMap<>();

    Looks(XSSFWorkbook workbook, Language language) {
        this.workbook = workbook;
        this.language = language;
        takeFace(workbook.getFontAt(0));
    }

    /** How the workbook's language writes dates and numbers. */
    Formats formats() {
        return Formats.of(language);
    }

    /** The style of a look in a column; quoted, its text stays text even if it is edited and begins like a formula. */
    XSSFCellStyle style(Look look, int column, boolean asText) {
        boolean off = column > 0 && look.indented();
        Map<Look, XSSFCellStyle> styles = asText ? (off ? indentedAndQuoted : quoted) : (off ? indented : plain);
        XSSFCellStyle made = styles.get(look);
        if (made == null) {
            made = make(look, off, asText);
            styles.put(look, made);
        }
        return made;
    }

    /** The same style for rows that are read from their top; headers keep standing on their rule, and totals clear of theirs. */
    XSSFCellStyle atTop(XSSFCellStyle style) {
        int index = style.getIndex();
        XSSFCellStyle made = atTop.get(index);
        if (made == null) {
            made = top(style);
            atTop.put(index, made);
        }
        return made;
    }

    private XSSFCellStyle top(XSSFCellStyle style) {
        boolean total = style.getBorderTop() != BorderStyle.NONE;
        if (total || style.getVerticalAlignment() != VerticalAlignment.CENTER) {
            return style;
        }
        XSSFCellStyle top = workbook.createCellStyle();
        top.cloneStyleFrom(style);
        top.setVerticalAlignment(VerticalAlignment.TOP);
        return top;
    }

    private XSSFCellStyle make(Look look, boolean off, boolean asText) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(look.letters));
        style.setDataFormat(workbook.createDataFormat().getFormat(look.form.code(language)));
        style.setAlignment(across(look));
        style.setVerticalAlignment(upright(look));
        style.setRotation((short) (look.upwards() ? 90 : 0));
        style.setWrapText(look.wraps());
        style.setIndention((short) (off ? 1 : 0));
        style.setQuotePrefixed(asText);
        rule(style, look.edge);
        return style;
    }

    private static HorizontalAlignment across(Look look) {
        if (look.centred()) {
            return HorizontalAlignment.CENTER;
        }
        return look.right() ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT;
    }

    /** Headers stand on their rule; one that reads upwards ends at the top, for its filter button is at the bottom. */
    private static VerticalAlignment upright(Look look) {
        if (look.upwards()) {
            return VerticalAlignment.TOP;
        }
        return look.edge == Look.Edge.BELOW ? VerticalAlignment.BOTTOM : VerticalAlignment.CENTER;
    }

    private static void rule(XSSFCellStyle style, Look.Edge edge) {
        switch (edge) {
            case NONE -> {}
            case HAIRLINE -> {
                style.setBorderBottom(BorderStyle.HAIR);
                style.setBottomBorderColor(Colours.cell(Colours.RULE));
            }
            case BELOW -> {
                style.setBorderBottom(BorderStyle.THIN);
                style.setBottomBorderColor(Colours.cell(Colours.INK));
            }
            case ABOVE -> {
                style.setBorderTop(BorderStyle.THIN);
                style.setTopBorderColor(Colours.cell(Colours.INK));
            }
        }
    }

    private XSSFFont font(Letters letters) {
        @Nullable XSSFFont made = fonts.get(letters);
        if (made == null) {
            made = workbook.createFont();
            made.setBold(letters.bold);
            made.setUnderline(letters == Letters.LINK ? Font.U_SINGLE : Font.U_NONE);
            made.setFontHeightInPoints((short) letters.size);
            made.setColor(Colours.cell(letters.colour));
            made.setFontName(Letters.FACE);
            FontOrder.restore(made);
            fonts.put(letters, made);
        }
        return made;
    }

    /** The standard font decides how wide a column's unit is, so it is the body's. */
    private static void takeFace(XSSFFont standard) {
        standard.setFontName(Letters.FACE);
        standard.setFontHeightInPoints((short) Letters.BODY.size);
        FontOrder.restore(standard);
    }
}
