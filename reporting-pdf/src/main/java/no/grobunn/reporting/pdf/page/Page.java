package no.grobunn.reporting.pdf.page;

import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.drawing.Drawing;
import no.grobunn.core.drawing.Stroke;
import no.grobunn.reporting.pdf.font.Cut;
import no.grobunn.reporting.pdf.font.Face;
import no.grobunn.reporting.pdf.look.Colour;
import no.grobunn.reporting.pdf.look.PageFormat;
import no.grobunn.reporting.pdf.look.Palette;
import no.grobunn.reporting.pdf.look.TypeStyle;
import no.grobunn.reporting.pdf.text.Characters;
import no.grobunn.reporting.pdf.text.Line;
import no.grobunn.reporting.pdf.text.Phrase;
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
    private static final Stroke.Dash FRAME = new Stroke.Dash(2.6, 1.8, false);

    private final StructureTree structure;
    private final PageFaces faces;
    private final COSDictionary dictionary;
    private final PageFormat format;
    private final ContentBuffer content = new ContentBuffer();
    private final Pen pen;
    private final COSArray tags = new COSArray();
    private final List<COSDictionary> links = new ArrayList<>(0);
    private @Nullable Object open;
    private double tracking;

    public Page(StructureTree structure, PageFaces faces, PageFormat format, COSDictionary dictionary) {
        this.structure = structure;
        this.faces = faces;
        this.format = format;
        this.pen = new Pen(content, format.height());
        this.dictionary = dictionary;
        dictionary.setInt(COSName.STRUCT_PARENTS, structure.enter(tags));
    }

    /** How large the page is. */
    public PageFormat format() {
        return format;
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
            tags.add(tag);
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
        pen.fill(style.colour());
        track(style.tracking());
        show(style.cut(), style.size(), x, baseline - style.rise());
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

    /** Words without tracking, the first character at {@code x}; under whatever was begun last. */
    void words(String words, Cut cut, double size, Colour colour, double x, double baseline) {
        pen.fill(colour);
        track(0);
        show(cut, size, x, baseline);
        content.text(faces.of(cut), words, 0, words.length(), false).write(" Tj ET\n");
    }

    /** How wide words are without tracking, in points. */
    double width(String words, Cut cut, double size) {
        Face face = faces.of(cut).face();
        int sum = words.codePoints()
                .filter(codePoint -> codePoint != Phrase.SOFT_HYPHEN)
                .map(codePoint -> face.advance(Characters.drawn(codePoint)))
                .sum();
        return sum * size / 1000;
    }

    private void track(double wanted) {
        if (tracking != wanted) {
            tracking = wanted;
            content.number(tracking).write("Tc ");
        }
    }

    private void show(Cut cut, double size, double x, double baseline) {
        content.write("BT /").write(PageFaces.name(cut)).write(" ").number(size).write("Tf ");
        pen.point(x, baseline).write("Td ");
    }

    /** A drawing with its top left corner at a place, under whatever was begun last. */
    public void draw(Drawing drawing, Palette palette, double x, double top) {
        new DrawingPainter(this, pen, palette, x, top).paint(drawing);
    }

    /** A picture with its top left corner at a place, as large as it says; under whatever was begun last. */
    public void picture(Picture picture, double x, double top) {
        content.write("q ").number(picture.width()).write("0 0 ").number(picture.height());
        pen.point(x, top + picture.height()).write("cm /").write(picture.name()).write(" Do Q\n");
    }

    public void box(double x, double top, double width, double height, Colour colour) {
        pen.fill(colour);
        pen.rectangle(x, top, width, height);
        pen.paint(true, false);
    }

    public void line(double x1, double y1, double x2, double y2, double width, Colour colour) {
        line(x1, y1, x2, y2, width, null, colour);
    }

    private void line(
            double x1, double y1, double x2, double y2, double width, Stroke.@Nullable Dash dash, Colour colour) {
        pen.stroke(colour, width, dash);
        pen.line(x1, y1, x2, y2);
        pen.paint(false, true);
    }

    /** A horizontal rule centred on {@code y}. */
    public void rule(double x1, double x2, double y, double width, Colour colour) {
        line(x1, y, x2, y, width, colour);
    }

    /** A line of dots, each as wide as the line is thick. */
    public void dots(double x1, double x2, double y, double width, double stride, Colour colour) {
        line(x1, y, x2, y, width, new Stroke.Dash(width, stride - width, false), colour);
    }

    public void dashedFrame(double x, double top, double w, double h, double width, Colour colour) {
        pen.stroke(colour, width, FRAME);
        pen.rectangle(x, top, w, h);
        pen.paint(false, true);
    }

    public void disc(double x, double y, double radius, Colour colour) {
        pen.fill(colour);
        pen.circle(x, y, radius);
        pen.paint(true, false);
    }

    public void ring(double x, double y, double radius, double width, Colour colour) {
        pen.stroke(colour, width, null);
        pen.circle(x, y, radius);
        pen.paint(false, true);
    }

    /** A link over a rectangle; {@code action} says where it leads, {@code words} what a reader hears. */
    public void link(Tag tag, double x, double top, double width, double height, COSDictionary action, String words) {
        Link link = new Link(dictionary, rectangle(x, top, width, height), action, words);
        links.add(link.annotation());
        tag.addObject(link.reference());
        link.annotation().setInt(COSName.STRUCT_PARENT, structure.enter(tag));
    }

    /** Gives a tag a name by which others find it, unique within the file. */
    public void identify(Tag tag, String id) {
        structure.identify(tag, id);
    }

    /** A rectangle in the file's own coordinates. */
    public COSArray rectangle(double x, double top, double width, double height) {
        double bottom = format.height() - top - height;
        COSArray rectangle = new COSArray();
        for (double side : new double[] {x, bottom, x + width, bottom + height}) {
            rectangle.add(new COSFloat(Math.round(side * 100) / 100f));
        }
        return rectangle;
    }

    /** The links on this page, in reading order. */
    public List<COSDictionary> links() {
        return links;
    }

    /** The finished content stream, which the page forgets: no mark may follow. */
    public byte[] takeContent() {
        end();
        return content.take();
    }
}
