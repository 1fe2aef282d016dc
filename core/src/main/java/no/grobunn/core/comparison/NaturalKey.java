package no.grobunn.core.comparison;

import java.util.Optional;
import no.grobunn.core.catalogue.Field;
import no.grobunn.core.catalogue.FieldType;
import no.grobunn.core.catalogue.ObjectType;
import no.grobunn.core.catalogue.ScalarType;
import no.grobunn.core.pilot.PackageNumber;

/**
 * What tells an entry without an id from its neighbours: what its first required field points at, if that is an entity, a package number. A partner is its actor, a work
 * package its number. Objects that may have an id have no other key: cost lines share their packages.
 */
final class NaturalKey {
    private NaturalKey() {}

    /** The key of an entry; empty if its kind has none. */
    static Optional<String> of(Part part) {
        return part instanceof Part.Entry entry ? of(entry) : Optional.empty();
    }

    private static Optional<String> of(Part.Entry entry) {
        return field(entry.type())
                .map(Field::key)
                .map(entry::get)
                .map(key -> key instanceof Part.Value value ? value.characters() : null);
    }

    /** The field that is the key. */
    static Optional<? extends Field<?, ?>> field(ObjectType<?> type) {
        return type.field("id").isPresent()
                ? Optional.empty()
                : type.fields().stream().filter(Field::required).findFirst().filter(field -> tellsApart(field.type()));
    }

    private static boolean tellsApart(FieldType<?> type) {
        return type instanceof ScalarType<?> scalar
                && (scalar.reference().isPresent() || scalar.placeholder() instanceof PackageNumber);
    }
}
