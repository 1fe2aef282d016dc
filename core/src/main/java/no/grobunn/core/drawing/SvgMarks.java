package no.grobunn.core.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes marks as elements of SVG. Not thread-safe. */
final class SvgMarks {
    private final XMLStreamWriter xml;
    private final Palette palette;
    private final TextMeasure measure;

    SvgMarks(XMLStreamWriter xml, Palette palette, TextMeasure measure) {
        this.xml = xml;
        this.palette = palette;
        this.measure = measure;
    }

    void write(Mark mark) throws XMLStreamException {
        if (mark instanceof Mark.Text text) {
            write(text);
        } else {
            xml.writeCharacters("\n  ");
            shape(mark);
        }
    }

    private void shape(Mark mark) throws XMLStreamException {
        if (mark instanceof Mark.Line line) {
            xml.writeEmptyElement("line");
            place("x1", line.x1(), "y1", line.y1());
            place("x2", line.x2(), "y2", line.y2());
            paint(Paint.stroked(line.stroke()));
        } else if (mark instanceof Mark.Rectangle rectangle) {
            xml.writeEmptyElement("rect");
            place("x", rectangle.x(), "y", rectangle.y());
            place("width", rectangle.width(), "height", rectangle.height());
            paint(rectangle.paint());
        } else if (mark instanceof Mark.Circle circle) {
            xml.writeEmptyElement("circle");
            place("cx", circle.x(), "cy", circle.y());
            xml.writeAttribute("r", number(circle.radius()));
            paint(circle.paint());
        } else if (mark instanceof Mark.Outline outline) {
            xml.writeEmptyElement("path");
            xml.writeAttribute(
                    "d", outline.path().steps().stream().map(SvgMarks::step).collect(Collectors.joining()));
            paint(outline.paint());
        }
    }

    private void write(Mark.Text text) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("text");
        place("x", text.x(), "y", text.y());
        switch (text.anchor()) {
            case START -> {}
            case MIDDLE -> xml.writeAttribute("text-anchor", "middle");
            case END -> xml.writeAttribute("text-anchor", "end");
        }
        xml.writeAttribute("font-size", number(text.size()));
        if (text.typeface() == Typeface.SEMIBOLD) {
            xml.writeAttribute("font-weight", "600");
        }
        xml.writeAttribute("fill", colour(text.tone()));
        xml.writeAttribute("textLength", number(measure.width(text.words(), text.typeface(), text.size())));
        xml.writeAttribute("lengthAdjust", "spacingAndGlyphs");
        xml.writeCharacters(text.words());
        xml.writeEndElement();
    }

    private static String step(Path.Step step) {
        if (step instanceof Path.Move move) {
            return "M" + pair(move.x(), move.y());
        } else if (step instanceof Path.To to) {
            return "L" + pair(to.x(), to.y());
        } else if (step instanceof Path.Curve curve) {
            return "C" + pair(curve.x1(), curve.y1()) + " " + pair(curve.x2(), curve.y2()) + " "
                    + pair(curve.x(), curve.y());
        }
        return "Z";
    }

    private static String pair(double x, double y) {
        return number(x) + " " + number(y);
    }

    private void place(String first, double x, String second, double y) throws XMLStreamException {
        xml.writeAttribute(first, number(x));
        xml.writeAttribute(second, number(y));
    }

    private void paint(Paint paint) throws XMLStreamException {
        xml.writeAttribute("fill", paint.fill() == null ? "none" : colour(paint.fill()));
        Stroke stroke = paint.stroke();
        if (stroke != null) {
            xml.writeAttribute("stroke", colour(stroke.tone()));
            xml.writeAttribute("stroke-width", number(stroke.width()));
            dash(stroke.dash());
        }
    }

    private void dash(Stroke.@Nullable Dash dash) throws XMLStreamException {
        if (dash != null) {
            xml.writeAttribute("stroke-dasharray", pair(dash.on(), dash.off()));
            if (dash.round()) {
                xml.writeAttribute("stroke-linecap", "round");
            }
        }
    }

    private String colour(Tone tone) {
        return String.format(Locale.ROOT, "#%06x", palette.rgb(tone));
    }

    /** A length to a thousandth of a point, as short as it goes. */
    static String number(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
