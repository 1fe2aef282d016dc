package no.grobunn.core.exchange.xml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.grobunn.core.exchange.graph.UnreadableMapException;
import no.grobunn.core.storage.tree.Limits;
import no.grobunn.core.storage.tree.Mark;
import no.grobunn.core.storage.tree.Mistake;
import no.grobunn.core.storage.tree.SourceText;

/** Reads an XML file within limits. A document type is refused: with it come the entities that blow up memory or open other files. One use, not thread-safe. */
final class XmlTree {
    private final SourceText source;
    private final XMLStreamReader reader;
    private Mark before;
    private int elements;

    private XmlTree(SourceText source, XMLStreamReader reader) {
        this.source = source;
        this.reader = reader;
        this.before = new Mark(source.file(), 1, 1);
    }

    /**
     * The root element.
     *
     * @throws UnreadableMapException if the file is no well-formed XML, has a document type or is too deep or too large
     */
    static XmlElement read(SourceText source) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(source.text()));
            return new XmlTree(source, reader).root();
        } catch (XMLStreamException e) {
            throw new UnreadableMapException(new Mistake("xml-syntax", mark(source, e.getLocation())));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private static Mark mark(SourceText source, Location location) {
        return location == null
                ? new Mark(source.file(), 1, 1)
                : new Mark(
                        source.file(), Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
    }

    private XmlElement root() throws XMLStreamException {
        while (next() != XMLStreamConstants.START_ELEMENT) {
            if (reader.getEventType() == XMLStreamConstants.DTD) {
                throw new UnreadableMapException(new Mistake("xml-document-type", before));
            }
        }
        XmlElement root = element(1);
        while (reader.hasNext()) {
            next();
        }
        return root;
    }

    /** Goes on; where the last event ended, the next one begins. */
    private int next() throws XMLStreamException {
        before = mark(source, reader.getLocation());
        return reader.next();
    }

    private XmlElement element(int depth) throws XMLStreamException {
        Mark mark = before;
        if (depth > Limits.DEPTH) {
            throw new UnreadableMapException(new Mistake("too-deep", mark, Limits.DEPTH));
        }
        if (++elements > Limits.NODES) {
            throw new UnreadableMapException(new Mistake("map-too-many", mark, Limits.NODES));
        }
        String name = reader.getLocalName();
        Map<String, String> attributes = attributes();
        List<XmlElement> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(element(depth + 1));
            } else if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                text.append(reader.getText());
            }
        }
        return new XmlElement(name, mark, attributes, children, text.toString());
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }
}
