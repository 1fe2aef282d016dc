package no.grobunn.core.drawing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import no.grobunn.core.text.Language;

/**
 * Writes drawings as SVG 1.1 that a person with a screen reader can use as well: it has a title and a description, and its text is text. Lines of text
 * state how wide they are, so that nothing collides where the typeface is not installed. The same drawing gives the same bytes. Immutable and
 * thread-safe.
 */
public final class SvgWriter {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private final Palette palette;
    private final TextMeasure measure;

    /**
     * Makes a writer.
     *
     * @param palette the colours
     * @param measure how the drawings' text was measured
     */
    public SvgWriter(Palette palette, TextMeasure measure) {
        this.palette = palette;
        this.measure = measure;
    }

    /**
     * Writes a drawing; leaves the stream open.
     *
     * @param title what it is; what a reader says first
     * @param description what it shows, for those who do not see it
     * @param language the language of both
     * @throws IOException if the stream cannot be written
     */
    public void write(Drawing drawing, String title, String description, Language language, OutputStream out)
            throws IOException {
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            write(drawing, title, description, language, xml);
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException("The drawing " + title + " could not be written", e);
        }
    }

    private void write(Drawing drawing, String title, String description, Language language, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeCharacters("\n");
        xml.setDefaultNamespace(SVG);
        xml.writeStartElement(SVG, "svg");
        xml.writeDefaultNamespace(SVG);
        head(drawing, language, xml);
        words("title", title, xml);
        words("desc", description, xml);
        SvgMarks marks = new SvgMarks(xml, palette, measure);
        for (Mark mark : drawing.marks()) {
            marks.write(mark);
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
    }

    private static void head(Drawing drawing, Language language, XMLStreamWriter xml) throws XMLStreamException {
        String width = SvgMarks.number(drawing.width());
        String height = SvgMarks.number(drawing.height());
        xml.writeAttribute("width", width + "pt");
        xml.writeAttribute("height", height + "pt");
        xml.writeAttribute("viewBox", "0 0 " + width + " " + height);
        xml.writeAttribute("role", "img");
        xml.writeAttribute("aria-labelledby", "title desc");
        xml.writeAttribute("lang", language.code());
        xml.writeAttribute("font-family", "'Source Sans 3','Source Sans Pro',Arial,sans-serif");
    }

    private static void words(String element, String words, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement(SVG, element);
        xml.writeAttribute("id", element);
        xml.writeCharacters(words);
        xml.writeEndElement();
    }
}
