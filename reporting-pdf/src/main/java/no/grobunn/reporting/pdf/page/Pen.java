package no.grobunn.reporting.pdf.page;

import no.grobunn.core.drawing.Stroke;
import no.grobunn.reporting.pdf.look.Colour;
import org.jspecify.annotations.Nullable;

/**
 * Writes the marks of one page as operators, and what is set already only once. Lengths are points from the page's top left corner downwards. Not
 * thread-safe.
 */
final class Pen {
    private static final double CIRCLE = 0.5522847498;

    private final ContentBuffer content;
    private final double height;
    private @Nullable Colour fill;
    private @Nullable Colour stroke;
    private double thickness = -1;
    private Stroke.@Nullable Dash dash;
    private boolean round;

    Pen(ContentBuffer content, double height) {
        this.content = content;
        this.height = height;
    }

    void fill(Colour colour) {
        if (!colour.equals(fill)) {
            fill = colour;
            colour(colour, "rg\n");
        }
    }

    void stroke(Colour colour, double width, Stroke.@Nullable Dash rhythm) {
        if (!colour.equals(stroke)) {
            stroke = colour;
            colour(colour, "RG\n");
        }
        if (thickness != width) {
            thickness = width;
            content.number(width).write("w\n");
        }
        dash(rhythm);
    }

    private void dash(Stroke.@Nullable Dash rhythm) {
        boolean ends = rhythm != null && rhythm.round();
        if (round != ends) {
            round = ends;
            content.write(ends ? "1 J\n" : "0 J\n");
        }
        if (rhythm == null && dash != null) {
            content.write("[] 0 d\n");
        } else if (rhythm != null && !rhythm.equals(dash)) {
            content.write("[").number(rhythm.on()).number(rhythm.off()).write("] 0 d\n");
        }
        dash = rhythm;
    }

    private void colour(Colour colour, String operator) {
        for (int shift = 16; shift >= 0; shift -= 8) {
            content.shade(colour.rgb() >> shift & 255);
        }
        content.write(operator);
    }

    void move(double x, double y) {
        point(x, y).write("m ");
    }

    void to(double x, double y) {
        point(x, y).write("l ");
    }

    void curve(double x1, double y1, double x2, double y2, double x, double y) {
        point(x1, y1);
        point(x2, y2);
        point(x, y).write("c ");
    }

    void close() {
        content.write("h ");
    }

    void line(double x1, double y1, double x2, double y2) {
        move(x1, y1);
        to(x2, y2);
    }

    void rectangle(double x, double top, double width, double high) {
        point(x, top + high).number(width).number(high).write("re ");
    }

    void circle(double x, double y, double r) {
        double q = r * CIRCLE;
        move(x + r, y);
        curve(x + r, y - q, x + q, y - r, x, y - r);
        curve(x - q, y - r, x - r, y - q, x - r, y);
        curve(x - r, y + q, x - q, y + r, x, y + r);
        curve(x + q, y + r, x + r, y + q, x + r, y);
        close();
    }

    /** Paints what was outlined; one of both at least. */
    void paint(boolean filled, boolean stroked) {
        content.write(!stroked ? "f\n" : filled ? "B\n" : "S\n");
    }

    /** How far corners may reach beyond their lines before they are cut off, as a multiple of the width. */
    void mitre(int limit) {
        content.number(limit).write("M\n");
    }

    ContentBuffer point(double x, double y) {
        return content.number(x).number(height - y);
    }
}
