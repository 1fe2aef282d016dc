package no.grobunn.core.catalogue;

import java.util.List;

/**
 * A list.
 *
 * @param element what an entry holds: a scalar or an object
 * @param <E> the Java type of an entry
 */
public record ListType<E>(FieldType<E> element) implements FieldType<List<E>> {
    @Override
    public List<E> placeholder() {
        return List.of();
    }
}
