package no.grobunn.core.catalogue;

/**
 * What a field holds: a scalar, an object or a list of either.
 *
 * @param <V> the Java type of its value
 */
public sealed interface FieldType<V> permits ScalarType, ObjectType, ListType {
    /** A valid value that stands in where the real one was refused, so that the rest can still be judged. */
    V placeholder();
}
