package no.grobunn.reporting.xlsx.filled;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.grobunn.core.intake.RefusedWorkbookException;
import no.grobunn.core.sheet.FilledRow;
import no.grobunn.core.sheet.FilledSheet;
import no.grobunn.reporting.xlsx.guard.GuardedWorkbook;

/**
 * Reads the cells of a workbook, whichever program wrote it, in the ordinary form or the strict one (ECMA-376 part 1, chapter 18). It goes through each sheet once and
 * holds nothing but what the cells say. What it cannot tell for certain, as two values of one cell, is damage: nothing is left out or guessed. One use, not
 * thread-safe.
 */
public final class FilledBook {
    private final GuardedWorkbook workbook;
    private final List<Entry> entries = new ArrayList<>();
    private boolean from1904;

    /** A sheet as the workbook lists it. */
    private record Entry(String name, boolean hidden, String relationship) {}

    private FilledBook(GuardedWorkbook workbook) {
        this.workbook = workbook;
    }

    /**
     * The sheets of a workbook, in their order.
     *
     * @throws RefusedWorkbookException if it is damaged, or its cells have more text than any form
     */
    public static List<FilledSheet> read(GuardedWorkbook workbook) throws RefusedWorkbookException {
        try {
            return new FilledBook(workbook).sheets();
        } catch (XMLStreamException e) {
            throw workbook.damage();
        }
    }

    private List<FilledSheet> sheets() throws XMLStreamException, RefusedWorkbookException {
        String main = Relationships.of(workbook, "").first("officeDocument").orElseThrow(workbook::damage);
        list(workbook.part(main).orElseThrow(workbook::damage));
        Relationships parts = Relationships.of(workbook, main);
        CellTexts texts = CellTexts.of(workbook, part(parts, "sharedStrings"));
        CellForms forms = CellForms.of(workbook, part(parts, "styles"), from1904);
        List<FilledSheet> sheets = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (Entry entry : entries) {
            Relationships.Target target = parts.by(entry.relationship()).orElseThrow(workbook::damage);
            // One part shown as many sheets would be read as many times; of two with one name it is not known which is
            // meant.
            if (!seen.add(target.part()) || !names.add(entry.name().toLowerCase(Locale.ROOT))) {
                throw workbook.damage();
            }
            sheets.add(new FilledSheet(entry.name(), entry.hidden(), rows(target, texts, forms)));
        }
        return sheets;
    }

    private List<FilledRow> rows(Relationships.Target target, CellTexts texts, CellForms forms)
            throws XMLStreamException, RefusedWorkbookException {
        return switch (target.kind()) {
            case "worksheet" ->
                new SheetCells(workbook, workbook.part(target.part()).orElseThrow(workbook::damage), texts, forms)
                        .rows();
            case "chartsheet" -> List.of();
            default -> throw workbook.damage();
        };
    }

    /** A part that a workbook may be without, but not if it says that there is one. */
    private Optional<XMLStreamReader> part(Relationships parts, String kind)
            throws XMLStreamException, RefusedWorkbookException {
        Optional<String> name = parts.first(kind);
        Optional<XMLStreamReader> part = name.isEmpty() ? Optional.empty() : workbook.part(name.get());
        if (name.isPresent() && part.isEmpty()) {
            throw workbook.damage();
        }
        return part;
    }

    private void list(XMLStreamReader reader) throws XMLStreamException, RefusedWorkbookException {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "workbookPr" -> from1904 = isSet(reader.getAttributeValue("", "date1904"));
                    case "sheet" -> {
                        String state = reader.getAttributeValue("", "state");
                        String name = reader.getAttributeValue("", "name");
                        String relationship = Relationships.id(reader);
                        if (name == null || relationship == null) {
                            throw workbook.damage();
                        }
                        entries.add(new Entry(name, state != null && !state.equals("visible"), relationship));
                    }
                    default -> {
                        // Windows, names, how it reckons: not what stands in it.
                    }
                }
            }
        }
    }

    private static boolean isSet(String value) {
        return "1".equals(value) || "true".equals(value);
    }
}
