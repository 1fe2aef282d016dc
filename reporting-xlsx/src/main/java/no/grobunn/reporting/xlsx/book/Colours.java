package no.grobunn.reporting.xlsx.book;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** The colours of the house, as {@code 0xRRGGBB}; the same as in the PDF documents. */
public final class Colours {
    public static final int INK = 0x1C2326;
    public static final int ACCENT = 0x11575C;
    public static final int GREY_7 = 0x4A5357;
    public static final int RULE = 0xC9CFD1;
    public static final int TINT = 0xCFDFE0;
    public static final int BRICK = 0xB84032;

    /** Fills of stacked bars: neighbours differ in lightness, so that they part without colour too. */
    public static final List<Integer> STACK = List.of(ACCENT, 0x8FBFE8, 0xCC8929, 0x2D223D);

    private Colours() {}

    static XSSFColor cell(int rgb) {
        // Four bytes: without alpha some readers take the first for it.
        return new XSSFColor(new byte[] {(byte) 0xFF, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }
}
