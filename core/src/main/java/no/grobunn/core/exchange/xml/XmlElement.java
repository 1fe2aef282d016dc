package no.grobunn.core.exchange.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.grobunn.core.storage.tree.Mark;

/**
 * An element of an XML file. Immutable.
 *
 * @param name its name without prefix
 * @param mark where it begins
 * @param attributes by name
 * @param text the characters directly in it
 */
record XmlElement(String name, Mark mark, Map<String, String> attributes, List<XmlElement> children, String text) {
    XmlElement {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /** The elements of a name that stand directly in it. */
    Stream<XmlElement> children(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted));
    }

    /** It and every element within it. */
    Stream<XmlElement> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlElement::all));
    }
}
