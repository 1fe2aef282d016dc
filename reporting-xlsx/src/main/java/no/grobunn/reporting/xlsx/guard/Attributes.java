package no.grobunn.reporting.xlsx.guard;

import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Attributes of the element at hand. */
final class Attributes {
    private Attributes() {}

    /** An attribute without a prefix, which is what workbooks mean; the parser, asked for any, would give one that another namespace has called the same. */
    static @Nullable String of(XMLStreamReader reader, String name) {
        return reader.getAttributeValue("", name);
    }
}
