package no.grobunn.reporting.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where each character of a file stands. Lengths are points from the page's top left corner. */
final class Glyphs extends PDFTextStripper {
    private final List<Glyph> found = new ArrayList<>();

    /**
     * A character.
     *
     * @param page from 1
     * @param y its baseline
     */
    record Glyph(
            int page, String text, double x, double y, double width, double size, double pageWidth, double pageHeight) {
        boolean isBlank() {
            return text.isBlank();
        }
    }

    private Glyphs() {}

    static List<Glyph> of(byte[] pdf) throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            Glyphs glyphs = new Glyphs();
            glyphs.getText(file);
            return glyphs.found;
        }
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        found.add(new Glyph(
                getCurrentPageNo(),
                position.getUnicode(),
                position.getXDirAdj(),
                position.getYDirAdj(),
                position.getWidthDirAdj(),
                position.getFontSizeInPt(),
                position.getPageWidth(),
                position.getPageHeight()));
    }
}
