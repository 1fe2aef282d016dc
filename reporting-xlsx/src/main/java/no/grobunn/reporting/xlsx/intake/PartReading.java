package no.grobunn.reporting.xlsx.intake;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads parts in XML element by element, whichever of the two namespaces of the format they use. */
final class PartReading {
    private PartReading() {}

    /** A reader that fetches nothing from elsewhere. */
    static XMLStreamReader of(InputStream part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(part);
    }

    /** An attribute without a prefix, or null. */
    static @Nullable String attribute(XMLStreamReader reader, String name) {
        return reader.getAttributeValue("", name);
    }
}
