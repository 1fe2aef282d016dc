package no.grobunn.reporting.xlsx.guard;

import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Goes through a part in XML, holding no more than the element at hand. One use, not thread-safe. */
final class PartSearch {
    private static final Set<String> ENCODINGS = Set.of("UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "US-ASCII");

    /** Elements whose attribute {@code ref} or {@code sqref} names areas. */
    private static final Set<String> WITH_AREAS = Set.of(
            "autoFilter",
            "comment",
            "conditionalFormatting",
            "dataValidation",
            "dimension",
            "f",
            "hyperlink",
            "mergeCell",
            "table");

    private static final Set<String> FORMULAS = Set.of("f", "formula", "formula1", "formula2", "definedName");

    /** Elements with nothing but text in them; what stood among others there could be read in several ways. */
    private static final Set<String> LEAVES = Set.of("f", "t", "v");

    /** Elements whose text is that of a cell or reckons one. */
    private static final Set<String> TEXTS = Set.of("t", "v", "f", "formula", "formula1", "formula2", "definedName");

    /** Elements of a cell that holds something. */
    private static final Set<String> CONTENTS = Set.of("f", "is", "v");

    private final String part;
    private final WorkbookSearch workbook;
    private final Set<String> names = new HashSet<>();
    private final StringBuilder text = new StringBuilder();
    private String open = "";
    private boolean emptyCell;
    private int depth;
    private int namespaces;

    PartSearch(String part, WorkbookSearch workbook) {
        this.part = part;
        this.workbook = workbook;
    }

    /**
     * Goes through it.
     *
     * @param loose whether the rest may be no XML: Excel writes drawings with HTML in them
     */
    void search(InputStream in, boolean loose) {
        try {
            XMLStreamReader reader = reader(in);
            requireKnown(reader.getEncoding());
            requireKnown(reader.getCharacterEncodingScheme());
            while (reader.hasNext()) {
                event(reader, reader.next());
            }
        } catch (XMLStreamException e) {
            if (!loose) {
                throw new Refusal(Reason.WORKBOOK_XML, part);
            }
        }
    }

    /** A parser that fetches nothing and takes no document type for granted. */
    static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(in);
    }

    private void requireKnown(@Nullable String encoding) {
        if (encoding != null && !ENCODINGS.contains(encoding.toUpperCase(Locale.ROOT))) {
            throw new Refusal(Reason.WORKBOOK_ENCODING, part, encoding);
        }
    }

    private void event(XMLStreamReader reader, int event) {
        switch (event) {
            case XMLStreamConstants.DTD -> throw new Refusal(Reason.WORKBOOK_DOCUMENT_TYPE, part);
            case XMLStreamConstants.START_ELEMENT -> begin(reader);
            case XMLStreamConstants.END_ELEMENT -> end(reader);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters(reader);
            default -> {
                // Comments, instructions and blanks say nothing to a workbook.
            }
        }
    }

    private void begin(XMLStreamReader reader) {
        if (++depth > Limits.DEPTH) {
            throw new Refusal(Reason.WORKBOOK_TOO_DEEP, part, Limits.DEPTH);
        }
        if (LEAVES.contains(open)) {
            throw new Refusal(Reason.WORKBOOK_XML, part);
        }
        String name = reader.getLocalName();
        know(name);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            know(reader.getAttributeLocalName(i));
        }
        namespaces += reader.getNamespaceCount();
        if (namespaces > Limits.NAMESPACES) {
            throw new Refusal(Reason.WORKBOOK_TOO_MUCH, Limits.NAMESPACES, "namespaces");
        }
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            know(String.valueOf(reader.getNamespacePrefix(i)));
            know(String.valueOf(reader.getNamespaceURI(i)));
        }
        workbook.count(Counted.ELEMENTS);
        Counted counted = Counted.BY_ELEMENT.get(name);
        if (counted != null) {
            workbook.count(counted);
        }
        if (name.equals("c")) {
            emptyCell = true;
        } else if (emptyCell && CONTENTS.contains(name)) {
            emptyCell = false;
            workbook.count(Counted.CELLS);
        }
        text.setLength(0);
        open = name;
        requireWithinSheet(name, reader);
        if (!declaresNothing(name, reader)) {
            Forbidden.byElement(name, reader);
        }
        if (Forbidden.isListOfSheets(name, reader)) {
            workbook.hasSheets();
        }
    }

    /** A type for parts of which there are none: SheetJS declares every kind that it knows. */
    private boolean declaresNothing(String name, XMLStreamReader reader) {
        return name.equals("Default") && !workbook.hasPartsOf(String.valueOf(Attributes.of(reader, "Extension")));
    }

    private void know(String name) {
        if (names.add(name) && names.size() > Limits.NAMES) {
            throw new Refusal(Reason.WORKBOOK_XML, part);
        }
    }

    private void requireWithinSheet(String name, XMLStreamReader reader) {
        switch (name) {
            case "c" -> require(References::isCell, reader, "r");
            case "row" -> require(References::isRow, reader, "r");
            case "col" -> {
                require(References::isColumn, reader, "min");
                require(References::isColumn, reader, "max");
            }
            default -> {
                if (WITH_AREAS.contains(name)) {
                    require(References::areAreas, reader, "ref");
                    require(References::areAreas, reader, "sqref");
                }
            }
        }
    }

    private void require(Predicate<String> right, XMLStreamReader reader, String attribute) {
        String reference = Attributes.of(reader, attribute);
        if (reference != null && !right.test(reference)) {
            throw new Refusal(Reason.WORKBOOK_CELL_REFERENCE, reference, part);
        }
    }

    private void characters(XMLStreamReader reader) {
        if (!TEXTS.contains(open)) {
            return;
        }
        if (text.length() + reader.getTextLength() > Limits.TEXT_CHARACTERS) {
            throw new Refusal(Reason.WORKBOOK_TOO_MUCH, Limits.TEXT_CHARACTERS, "characters");
        }
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    private void end(XMLStreamReader reader) {
        if (FORMULAS.contains(reader.getLocalName())) {
            Forbidden.byFormula(text);
        }
        namespaces -= reader.getNamespaceCount();
        depth--;
        open = "";
    }
}
