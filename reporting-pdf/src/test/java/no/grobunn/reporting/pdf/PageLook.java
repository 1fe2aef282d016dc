package no.grobunn.reporting.pdf;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * How a page looks from some way off: a picture of coarse cells, each with the mean colour of what lies in it. Two looks are alike when no cell differs by much, so
 * how letters are smoothed does not count, and what has moved, grown, vanished or changed colour does.
 */
final class PageLook {
    /** One inch in points is 72, so a picture's point is about half a millimetre. */
    private static final float DPI = 50;

    private static final int CELL = 8;

    private final BufferedImage picture;

    PageLook(BufferedImage picture) {
        this.picture = picture;
    }

    /** The look of one page of a file, counted from 1. */
    static PageLook of(byte[] pdf, int page) throws IOException {
        return of(pdf, page, DPI);
    }

    /** The same page drawn finer and then made smaller: other smoothing, same look. */
    static PageLook smoothed(byte[] pdf, int page) throws IOException {
        BufferedImage target = of(pdf, page).picture;
        BufferedImage fine = of(pdf, page, 3 * DPI).picture;
        BufferedImage small = new BufferedImage(target.getWidth(), target.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(fine, 0, 0, small.getWidth(), small.getHeight(), null);
        pen.dispose();
        return new PageLook(small);
    }

    private static PageLook of(byte[] pdf, int page, float dpi) throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            return new PageLook(new PDFRenderer(file).renderImageWithDPI(page - 1, dpi, ImageType.RGB));
        }
    }

    BufferedImage picture() {
        return picture;
    }

    /** The largest difference of a colour between the cells of two looks, 0 to 255; 255 if the pages have not the same size. */
    double differenceFrom(PageLook other) {
        if (picture.getWidth() != other.picture.getWidth() || picture.getHeight() != other.picture.getHeight()) {
            return 255;
        }
        double most = 0;
        for (int y = 0; y < picture.getHeight(); y += CELL) {
            for (int x = 0; x < picture.getWidth(); x += CELL) {
                for (int shift = 0; shift <= 16; shift += 8) {
                    most = Math.max(most, Math.abs(mean(x, y, shift) - other.mean(x, y, shift)));
                }
            }
        }
        return most;
    }

    private double mean(int left, int top, int shift) {
        int right = Math.min(left + CELL, picture.getWidth());
        int bottom = Math.min(top + CELL, picture.getHeight());
        long sum = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                sum += picture.getRGB(x, y) >> shift & 0xFF;
            }
        }
        return (double) sum / ((right - left) * (bottom - top));
    }
}
