package no.grobunn.core.storage.binding;

import java.util.ArrayList;
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
import org.jspecify.annotations.Nullable;

/**
 * Makes an object that was refused after all, with valid values in the place of the wrong ones, so that what stands around it can still be judged: first only
 * what broke a rule gives way, entry by entry, then whole fields, at last everything that may.
 *
 * @param <T> the object
 */
final class StandIn<T> {
    private static final Pattern FIRST = Pattern.compile("([^.\\[\\]]+)(?:\\[(\\d+)\\])?.*");

    private final ObjectType<T> type;
    private final Values<T> values;

    StandIn(ObjectType<T> type, Values<T> values) {
        this.type = type;
        this.values = values;
    }

    T make(InvariantException refusal) {
        return replacing(refusal, false)
                .orElseGet(() -> replacing(refusal, true).orElseGet(this::bare));
    }

    /** The object without what broke a rule; empty if that breaks another. */
    private Optional<T> replacing(InvariantException refusal, boolean wholeFields) {
        refusal.violations().forEach(violation -> replace(violation, wholeFields));
        return attempt();
    }

    private void replace(Violation violation, boolean wholeField) {
        for (String path : violation.fields()) {
            Matcher first = FIRST.matcher(path);
            if (first.matches()) {
                Optional<Field<T, ?>> field = type.field(first.group(1));
                field.ifPresent(it -> replace(it, wholeField ? null : first.group(2)));
                return;
            }
        }
    }

    private <V> void replace(Field<T, V> field, @Nullable String index) {
        V value = values.optional(field);
        if (index != null && field.type() instanceof ListType<?> list && value instanceof List<?> entries) {
            values.put(field, field.type().placeholder());
            replaceEntry(field, list, entries, Integer.parseInt(index));
        } else if (field.required()) {
            values.put(field, field.type().placeholder());
        } else {
            values.remove(field);
        }
    }

    @SuppressWarnings("unchecked") // the field's value is a list, and the entries are its own
    private <V, E> void replaceEntry(Field<T, V> field, ListType<E> list, List<?> entries, int index) {
        List<Object> changed = new ArrayList<>(entries);
        if (index < changed.size()) {
            changed.set(index, list.element().placeholder());
        }
        values.put(field, (V) List.copyOf(changed));
    }

    /** The object with its identifier, if it has one, and nothing else that is not asked for. */
    private T bare() {
        for (Field<T, ?> field : type.fields()) {
            if (!field.key().equals("id")) {
                bare(field);
            }
        }
        return attempt().orElseGet(type::placeholder);
    }

    private <V> void bare(Field<T, V> field) {
        if (field.required()) {
            values.put(field, field.type().placeholder());
        } else {
            values.remove(field);
        }
    }

    private Optional<T> attempt() {
        try {
            return Optional.of(type.create(values));
        } catch (InvariantException e) {
            return Optional.empty();
        }
    }
}
