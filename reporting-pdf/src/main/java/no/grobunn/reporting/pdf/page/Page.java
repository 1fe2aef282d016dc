package no.grobunn.reporting.pdf.page;

import java.util.ArrayList;
import java.util.List;
import no.grobunn.reporting.pdf.look.Colour;
import no.grobunn.reporting.pdf.look.Grid;
import no.grobunn.reporting.pdf.look.TypeStyle;
import no.grobunn.reporting.pdf.text.Line;
import no.grobunn.reporting.pdf.text.Span;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * One page and the marks on it. Every mark belongs to the tag or the artifact that was begun last; lengths are points from the top left corner
 * downwards. Not thread-safe.
 */
public final class Page {
    private static final double CIRCLE = 0.5522847498;

    private final StructureTree structure;
    private final PageFaces faces;
    private final COSDictionary dictionary;
    private final ContentBuffer content = new ContentBuffer();
    private final COSArray tags = new COSArray();
    private final List<COSDictionary> links = new ArrayList<>(0);
    private @Nullable Object open;
    private @Nullable Colour fill;
    private @Nullable Colour stroke;
    private double thickness = -1;
    private double tracking;

    public Page(StructureTree structure, PageFaces faces, COSDictionary dictionary) {
        this.structure = structure;
        this.faces = faces;
        this.dictionary = dictionary;
        dictionary.setInt(COSName.STRUCT_PARENTS, structure.enter(tags));
    }

    /** The dictionary that destinations on this page refer to. */
    public COSDictionary dictionary() {
        return dictionary;
    }

    /** What follows belongs to a tag. */
    public Page begin(Tag tag) {
        if (open != tag) {
            end();
            int id = tags.size();
            tags.add(tag.element());
            tag.addMark(id, dictionary);
            content.write("/").write(tag.type()).write(" <</MCID ").number(id).write(">> BDC\n");
            open = tag;
        }
        return this;
    }

    /** What follows belongs to the page and not to its content. */
    public Page begin(Artifact artifact) {
        if (open != artifact) {
            end();
            content.write(artifact.operator());
            open = artifact;
        }
        return this;
    }

    /** Closes what was begun last, so that the next mark starts anew. */
    public void end() {
        if (open != null) {
            content.write("EMC\n");
            open = null;
        }
    }

    /** The part of a line that a span covers, starting at {@code x}. */
    public void text(Line line, Span span, double x, double baseline) {
        int from = Math.max(line.from(), span.from());
        int to = Math.min(line.to(), span.to());
        TypeStyle style = span.style();
        fill(style.colour());
        if (tracking != style.tracking()) {
            tracking = style.tracking();
            content.number(tracking).write("Tc ");
        }
        content.write("BT /")
                .write(PageFaces.name(style.cut()))
                .write(" ")
                .number(style.size())
                .write("Tf ");
        content.number(x).number(Grid.HEIGHT - baseline).write("Td ");
        content.text(faces.of(style.cut()), line.phrase().characters(), from, to, line.hyphenated() && to == line.to());
        content.write(" Tj ET\n");
    }

    /** A whole line under whatever was begun last, links and foreign words as plain text. */
    public void text(Line line, double x, double baseline) {
        double at = x;
        for (Span span : line.phrase().spans()) {
            if (span.to() > line.from() && span.from() < line.to()) {
                text(line, span, at, baseline);
                at += line.phrase().width(Math.max(line.from(), span.from()), Math.min(line.to(), span.to()));
            }
        }
    }

    public void box(double x, double top, double width, double height, Colour colour) {
        fill(colour);
        content.number(x)
                .number(Grid.HEIGHT - top - height)
                .number(width)
                .number(height)
                .write("re f\n");
    }

    public void line(double x1, double y1, double x2, double y2, double width, Colour colour) {
        stroke(colour, width);
        content.number(x1).number(Grid.HEIGHT - y1).write("m ");
        content.number(x2).number(Grid.HEIGHT - y2).write("l S\n");
    }

    /** A horizontal rule centred on {@code y}. */
    public void rule(double x1, double x2, double y, double width, Colour colour) {
        line(x1, y, x2, y, width, colour);
    }

    /** A line of dots, each as wide as the line is thick. */
    public void dots(double x1, double x2, double y, double width, double stride, Colour colour) {
        content.write("[").number(width).number(stride - width).write("] 0 d\n");
        line(x1, y, x2, y, width, colour);
        content.write("[] 0 d\n");
    }

    public void dashedFrame(double x, double top, double w, double h, double width, Colour colour) {
        stroke(colour, width);
        content.write("[2.6 1.8] 0 d ")
                .number(x)
                .number(Grid.HEIGHT - top - h)
                .number(w)
                .number(h);
        content.write("re S [] 0 d\n");
    }

    public void disc(double x, double y, double radius, Colour colour) {
        fill(colour);
        circle(x, Grid.HEIGHT - y, radius);
        content.write("f\n");
    }

    public void ring(double x, double y, double radius, double width, Colour colour) {
        stroke(colour, width);
        circle(x, Grid.HEIGHT - y, radius);
        content.write("s\n");
    }

    private void circle(double x, double y, double r) {
        double q = r * CIRCLE;
        content.number(x + r).number(y).write("m ");
        curve(x + r, y + q, x + q, y + r, x, y + r);
        curve(x - q, y + r, x - r, y + q, x - r, y);
        curve(x - r, y - q, x - q, y - r, x, y - r);
        curve(x + q, y - r, x + r, y - q, x + r, y);
    }

    private void curve(double x1, double y1, double x2, double y2, double x3, double y3) {
        content.number(x1)
                .number(y1)
                .number(x2)
                .number(y2)
                .number(x3)
                .number(y3)
                .write("c ");
    }

    /** A link over a rectangle; {@code action} says where it leads, {@code words} what a reader hears. */
    public void link(Tag tag, double x, double top, double width, double height, COSDictionary action, String words) {
        Link link = new Link(dictionary, rectangle(x, top, width, height), action, words);
        links.add(link.annotation());
        tag.addObject(link.reference());
        link.annotation().setInt(COSName.STRUCT_PARENT, structure.enter(tag.element()));
    }

    /** A rectangle in the file's own coordinates. */
    public static COSArray rectangle(double x, double top, double width, double height) {
        double bottom = Grid.HEIGHT - top - height;
        COSArray rectangle = new COSArray();
        for (double side : new double[] {x, bottom, x + width, bottom + height}) {
            rectangle.add(new COSFloat(Math.round(side * 100) / 100f));
        }
        return rectangle;
    }

    private void fill(Colour colour) {
        if (!colour.equals(fill)) {
            fill = colour;
            colour(colour, "rg\n");
        }
    }

    private void stroke(Colour colour, double width) {
        if (!colour.equals(stroke)) {
            stroke = colour;
            colour(colour, "RG\n");
        }
        if (thickness != width) {
            thickness = width;
            content.number(width).write("w\n");
        }
    }

    private void colour(Colour colour, String operator) {
        for (int shift = 16; shift >= 0; shift -= 8) {
            content.number((colour.rgb() >> shift & 255) / 255.0);
        }
        content.write(operator);
    }

    /** The links on this page, in reading order. */
    public List<COSDictionary> links() {
        return links;
    }

    /** The finished content stream. */
    public byte[] content() {
        end();
        return content.toBytes();
    }
}
