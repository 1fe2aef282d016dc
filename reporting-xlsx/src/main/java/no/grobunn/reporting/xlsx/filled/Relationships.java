package no.grobunn.reporting.xlsx.filled;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.grobunn.core.intake.RefusedWorkbookException;
import no.grobunn.reporting.xlsx.guard.GuardedWorkbook;
import org.jspecify.annotations.Nullable;

/** The parts that a part names, by the id it names them with (ECMA-376 part 2, chapter 9.3). */
record Relationships(Map<String, Target> targets) {
    private static final String[] NAMESPACES = {
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships"
    };

    /**
     * A part that another names.
     *
     * @param kind the last word of the relationship's type
     * @param part its name in the package
     */
    record Target(String kind, String part) {}

    /**
     * The parts that a part names; none if it names none.
     *
     * @param part its name, empty for the package itself
     */
    static Relationships of(GuardedWorkbook workbook, String part) throws XMLStreamException, RefusedWorkbookException {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        Map<String, Target> targets = new LinkedHashMap<>();
        Optional<XMLStreamReader> list = workbook.part(folder + "_rels/" + part.substring(folder.length()) + ".rels");
        if (list.isPresent()) {
            fill(targets, folder, list.get(), workbook);
        }
        return new Relationships(targets);
    }

    Optional<Target> by(String id) {
        return Optional.ofNullable(targets.get(id));
    }

    /** The name of the first part of a kind. */
    Optional<String> first(String kind) {
        return targets.values().stream()
                .filter(target -> target.kind().equals(kind))
                .map(Target::part)
                .findFirst();
    }

    /** The id by which the element at hand names a part. */
    static @Nullable String id(XMLStreamReader reader) {
        for (String namespace : NAMESPACES) {
            String id = reader.getAttributeValue(namespace, "id");
            if (id != null) {
                return id;
            }
        }
        return null;
    }

    private static void fill(
            Map<String, Target> targets, String folder, XMLStreamReader reader, GuardedWorkbook workbook)
            throws XMLStreamException, RefusedWorkbookException {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("Relationship")) {
                String id = reader.getAttributeValue("", "Id");
                String type = reader.getAttributeValue("", "Type");
                String target = reader.getAttributeValue("", "Target");
                if (id != null && type != null && target != null) {
                    String kind = type.substring(type.lastIndexOf('/') + 1).strip();
                    if (targets.put(id, new Target(kind, resolved(folder, target))) != null) {
                        throw workbook.damage();
                    }
                }
            }
        }
    }

    private static String resolved(String folder, String target) {
        Deque<String> steps = new ArrayDeque<>();
        String path = target.startsWith("/") ? target : folder + target;
        for (String step : path.split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
