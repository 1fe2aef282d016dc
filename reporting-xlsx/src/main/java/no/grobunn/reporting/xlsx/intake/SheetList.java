package no.grobunn.reporting.xlsx.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The sheets as a workbook lists them, and how it counts days (ECMA-376 part 1, 18.2). Immutable once read. */
final class SheetList {
    private static final Set<String> TRUE = Set.of("1", "true");

    /**
     * A sheet.
     *
     * @param part the relationship that leads to what it holds
     */
    record Entry(String name, boolean hidden, String part) {}

    private final List<Entry> entries = new ArrayList<>();
    private boolean since1904;

    SheetList(InputStream workbook) throws IOException, XMLStreamException {
        try (workbook) {
            XMLStreamReader reader = PartReading.of(workbook);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    begin(reader);
                }
            }
        }
    }

    private void begin(XMLStreamReader reader) {
        switch (reader.getLocalName()) {
            case "workbookPr" -> since1904 = TRUE.contains(String.valueOf(PartReading.attribute(reader, "date1904")));
            case "sheet" -> {
                @Nullable String state = PartReading.attribute(reader, "state");
                entries.add(new Entry(
                        String.valueOf(PartReading.attribute(reader, "name")),
                        state != null && !state.equals("visible"),
                        relationship(reader)));
            }
            default -> {
                // Nothing else tells of the sheets.
            }
        }
    }

    /** Its attribute has a namespace of its own. */
    private static String relationship(XMLStreamReader reader) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            @Nullable String namespace = reader.getAttributeNamespace(i);
            if (reader.getAttributeLocalName(i).equals("id") && namespace != null && !namespace.isEmpty()) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The sheets in their order. */
    List<Entry> entries() {
        return entries;
    }

    /** Whether days are counted from 1904, as on old Macintoshes. */
    boolean since1904() {
        return since1904;
    }
}
