package no.grobunn.core.comparison;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.grobunn.core.catalogue.FieldType;
import no.grobunn.core.catalogue.ObjectType;
import no.grobunn.core.catalogue.ScalarType;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a dossier as the field catalogue describes it, down to the characters of its values. What is absent, empty or what its absence stands for is not there,
 * so that two parts are equal exactly if what they describe is. Immutable.
 */
public sealed interface Part {
    /** The own id of an entry that has one. */
    default Optional<String> id() {
        return Optional.empty();
    }

    /**
     * A single value.
     *
     * @param characters as files carry it
     */
    record Value(ScalarType<?> type, String characters) implements Part {}

    /**
     * An object: an entry of a list, or what stands under a key.
     *
     * @param fields what is there, by key, in the order of the catalogue
     */
    record Entry(ObjectType<?> type, Map<String, Part> fields) implements Part {
        public Entry {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        /** What stands under a key, or null. */
        public @Nullable Part get(String key) {
            return fields.get(key);
        }

        @Override
        public Optional<String> id() {
            return get("id") instanceof Value value && value.type().name().equals("id")
                    ? Optional.of(value.characters())
                    : Optional.empty();
        }
    }

    /**
     * A list; at least one entry.
     *
     * @param element what an entry is
     */
    record Sequence(FieldType<?> element, List<Part> entries) implements Part {
        public Sequence {
            entries = List.copyOf(entries);
        }
    }
}
