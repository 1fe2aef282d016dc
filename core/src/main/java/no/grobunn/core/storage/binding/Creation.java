package no.grobunn.core.storage.binding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.grobunn.core.catalogue.Field;
import no.grobunn.core.catalogue.ListType;
import no.grobunn.core.catalogue.ObjectType;
import no.grobunn.core.catalogue.Values;
import no.grobunn.core.invariant.InvariantException;
import no.grobunn.core.invariant.Violation;
import no.grobunn.core.storage.tree.MappingNode;
import org.jspecify.annotations.Nullable;

/**
 * Makes one object, if need be with stand-ins for the fields that its own rules refuse, so that it is there with its id for the rest of the dossier.
 *
 * @param <T> the object
 */
final class Creation<T> {
    private static final Pattern FIRST_STEP = Pattern.compile("([^.\\[]+)(?:\\[(\\d{1,9})])?.*");

    private final ObjectType<T> type;
    private final Values<T> values;
    private final MappingNode node;
    private final Path path;
    private final Findings findings;

    Creation(ObjectType<T> type, Values<T> values, MappingNode node, Path path, Findings findings) {
        this.type = type;
        this.values = values;
        this.node = node;
        this.path = path;
        this.findings = findings;
    }

    /** The object, or null if even stand-ins do not make one; then the whole of it counts as refused. */
    @Nullable
    T create() {
        try {
            return type.create(values);
        } catch (InvariantException e) {
            findings.broken(e.violations(), node, path);
            return mended(e.violations());
        }
    }

    /** First an entry of a list is replaced where one was refused, then every field that a broken rule reads. */
    private @Nullable T mended(List<Violation> violations) {
        violations.stream()
                .map(Violation::fields)
                .forEach(fields -> fields.stream().limit(1).forEach(field -> standIn(field, true)));
        try {
            return type.create(values);
        } catch (InvariantException e) {
            return emptied(e.violations());
        }
    }

    private @Nullable T emptied(List<Violation> violations) {
        violations.stream().map(Violation::fields).flatMap(Collection::stream).forEach(field -> standIn(field, false));
        try {
            return type.create(values);
        } catch (InvariantException e) {
            findings.failed().add(path);
            return null;
        }
    }

    private void standIn(String violated, boolean keepList) {
        Matcher step = FIRST_STEP.matcher(violated);
        Optional<Field<T, ?>> field = step.matches() ? type.field(step.group(1)) : Optional.empty();
        if (field.isPresent()) {
            boolean entry = keepList && step.group(2) != null;
            findings.failed().add(path.resolve(entry ? violated : step.group(1)));
            if (!entry || !standInForEntry(field.get(), Integer.parseInt(step.group(2)))) {
                standIn(field.get());
            }
        }
    }

    /** What is there goes if it may; what is not there comes, as one of several fields may be asked for. */
    private <V> void standIn(Field<T, V> field) {
        if (field.required() || !values.has(field)) {
            values.put(field, field.type().placeholder());
        } else {
            values.remove(field);
        }
    }

    private <V> boolean standInForEntry(Field<T, V> field, int index) {
        V list = values.optional(field);
        if (!(field.type() instanceof ListType<?> listType) || list == null) {
            return false;
        }
        values.put(field, replaced(listType, list, index));
        return true;
    }

    @SuppressWarnings("unchecked") // a list type's value is a list of its elements
    private static <V, E> V replaced(ListType<E> type, V list, int index) {
        List<E> entries = new ArrayList<>((List<E>) list);
        entries.set(index, type.element().placeholder());
        return (V) entries;
    }
}
