package no.grobunn.reporting.xlsx.guard;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.grobunn.core.intake.RefusedWorkbookException;

/**
 * A workbook that {@link WorkbookGuard} has looked through. Only the guard makes one, and it gives out no part that the guard did not read to its end as what it is
 * given out as, so nobody can be handed an unguarded one. What stands in the cells is still somebody else's word. Immutable and thread-safe.
 */
public final class GuardedWorkbook {
    private final String name;
    private final Archive archive;
    private final Map<String, Part> parts = new HashMap<>();

    GuardedWorkbook(String name, Archive archive, Set<String> searched) {
        this.name = name;
        this.archive = archive;
        archive.parts().stream()
                .filter(part -> searched.contains(part.name()))
                .forEach(part -> parts.put(key(part.name()), part));
    }

    /**
     * A part in XML, to be read from its beginning.
     *
     * @param part its name in the package, whatever its capitals: {@code xl/workbook.xml}
     * @return empty if there is no such part, or none in XML
     */
    public Optional<XMLStreamReader> part(String part) throws XMLStreamException {
        Part found = parts.get(key(part));
        return found == null
                ? Optional.empty()
                : Optional.of(PartSearch.reader(new PartInput(found, archive.content(), new UnpackedBytes())));
    }

    /** What there is to say of a workbook in which something is missing, contradicts itself or has no meaning. */
    public RefusedWorkbookException damage() {
        return refusal(new Refusal(Reason.WORKBOOK_DAMAGED));
    }

    /** What there is to say of a workbook whose cells have so much text, each character counted in each cell. */
    public RefusedWorkbookException tooMuchText(int most) {
        return refusal(new Refusal(Reason.WORKBOOK_TOO_MUCH, most, "text"));
    }

    private RefusedWorkbookException refusal(Refusal refusal) {
        return new RefusedWorkbookException(refusal.problem(name));
    }

    private static String key(String part) {
        return part.toLowerCase(Locale.ROOT);
    }
}
