package no.grobunn.core.comparison;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.grobunn.core.catalogue.EntityKind;
import no.grobunn.core.catalogue.Field;
import no.grobunn.core.catalogue.Scalars;
import no.grobunn.core.text.Excerpt;
import org.jspecify.annotations.Nullable;

/** What entries are called: by the first text that each of their kind must have, a name, a title, a statement. Immutable. */
final class EntryNames {
    private static final int LONGEST = 60;

    private final Map<EntityKind, Map<String, Part.Entry>> entities = new HashMap<>();

    /**
     * The names in some versions of a dossier.
     *
     * @param versions the first that has an entity names it
     */
    EntryNames(List<Part.Entry> versions) {
        Arrays.stream(EntityKind.values()).forEach(kind -> entities.put(kind, new HashMap<>()));
        versions.forEach(version -> entities.forEach((kind, known) -> add(version.get(kind.key()), known)));
    }

    private static void add(@Nullable Part list, Map<String, Part.Entry> known) {
        if (list instanceof Part.Sequence sequence) {
            sequence.entries().stream()
                    .map(Part.Entry.class::cast)
                    .forEach(entry -> entry.id().ifPresent(id -> known.putIfAbsent(id, entry)));
        }
    }

    /** The name of an entity; empty if no version has it. */
    Optional<String> find(EntityKind kind, String id) {
        return Optional.ofNullable(entities.getOrDefault(kind, Map.of()).get(id))
                .flatMap(EntryNames::of);
    }

    /** What an entry calls itself; empty if it has no such text. */
    static Optional<String> of(Part.Entry entry) {
        return entry.type().fields().stream()
                .filter(Field::required)
                .filter(field -> field.type().equals(Scalars.TEXT))
                .map(Field::key)
                .findFirst()
                .map(entry::get)
                .map(part -> part instanceof Part.Value value ? shortened(value.characters()) : null);
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return Excerpt.of(line.endsWith(".") ? line.substring(0, line.length() - 1) : line, LONGEST);
    }
}
