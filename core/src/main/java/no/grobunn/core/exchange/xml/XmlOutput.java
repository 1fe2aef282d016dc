package no.grobunn.core.exchange.xml;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML 1.0 with the JDK's writer, an element a line, with line feeds on every machine. One use, not thread-safe. */
final class XmlOutput {
    private final Sink sink = new Sink();
    private final XMLStreamWriter xml;
    private int depth;
    private boolean holdsElements;

    XmlOutput() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(sink);
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException e) {
            throw unexpected(e);
        }
    }

    /** Begins an element; its attributes come next. */
    XmlOutput begin(String name) {
        return write(() -> {
            line();
            xml.writeStartElement(name);
            depth++;
            holdsElements = false;
        });
    }

    /** An element with nothing in it; its attributes come next, and it is not ended. */
    XmlOutput empty(String name) {
        return write(() -> {
            line();
            xml.writeEmptyElement(name);
            holdsElements = true;
        });
    }

    /** Names a namespace on the element that was begun last; the empty prefix is that of the elements. */
    XmlOutput namespace(String prefix, String uri) {
        return write(() -> {
            xml.setPrefix(prefix, uri);
            xml.writeNamespace(prefix, uri);
        });
    }

    /** An attribute of the element that was begun last. */
    XmlOutput attribute(String name, String value) {
        return write(() -> {
            sink.inAttribute = true;
            xml.writeAttribute(name, value);
            sink.inAttribute = false;
        });
    }

    /** Ends the element that was begun last. */
    void end() {
        write(() -> {
            depth--;
            if (holdsElements) {
                line();
            }
            xml.writeEndElement();
            holdsElements = true;
        });
    }

    /** Ends the element that was begun last, with nothing but a text in it. */
    void end(String text) {
        write(() -> xml.writeCharacters(text)).end();
    }

    /** All that was written; every element has been ended. */
    String text() {
        write(() -> xml.writeCharacters("\n")).write(xml::writeEndDocument).write(xml::flush);
        return sink.text.toString();
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private XmlOutput write(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw unexpected(e);
        }
        return this;
    }

    private static IllegalStateException unexpected(XMLStreamException e) {
        return new IllegalStateException("XML could not be written to memory", e);
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    /** The JDK's writer leaves line breaks and tabs in attributes as they are, where every parser reads them as spaces; as references they are kept. */
    private static final class Sink extends Writer {
        private final StringBuilder text = new StringBuilder();
        private boolean inAttribute;

        @Override
        public void write(char[] characters, int from, int length) {
            for (int i = from; i < from + length; i++) {
                char c = characters[i];
                if (inAttribute && (c == '\n' || c == '\t')) {
                    text.append("&#").append((int) c).append(';');
                } else {
                    text.append(c);
                }
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
