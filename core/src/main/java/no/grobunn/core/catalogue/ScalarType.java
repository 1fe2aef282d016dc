package no.grobunn.core.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.grobunn.core.id.Id;
import no.grobunn.core.id.Slug;
import no.grobunn.core.invariant.InvariantException;
import no.grobunn.core.invariant.Invariants;
import no.grobunn.core.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * A scalar: how it is read from the characters of a file, written back, and what it may be. Immutable.
 *
 * @param <V> the Java type of its value
 */
public final class ScalarType<V> implements FieldType<V> {
    /** How JSON writes it, and how a workbook holds it. */
    public enum Form {
        TEXT,
        WHOLE_NUMBER,
        DECIMAL,
        FLAG,
        DATE
    }

    private final String name;
    private final Form form;
    private final Function<String, V> read;
    private final Function<V, String> write;
    private final V placeholder;
    private final List<V> vocabulary;
    private final @Nullable EntityKind reference;
    private final @Nullable String pattern;
    private final @Nullable Range range;

    private ScalarType(
            String name,
            Form form,
            Function<String, V> read,
            Function<V, String> write,
            V placeholder,
            List<V> vocabulary,
            @Nullable EntityKind reference,
            @Nullable String pattern,
            @Nullable Range range) {
        this.name = name;
        this.form = form;
        this.read = read;
        this.write = write;
        this.placeholder = placeholder;
        this.vocabulary = vocabulary;
        this.reference = reference;
        this.pattern = pattern;
        this.range = range;
    }

    /**
     * A scalar.
     *
     * @param name the stable name of the type, also the key of its explanation
     * @param read makes the value of the characters, or throws {@link InvariantException}
     */
    public static <V> ScalarType<V> of(
            String name, Form form, Function<String, V> read, Function<V, String> write, V placeholder) {
        return new ScalarType<>(name, form, read, write, placeholder, List.of(), null, null, null);
    }

    /** A term of a closed vocabulary. */
    public static <E extends Enum<E> & Term> ScalarType<E> vocabulary(Class<E> terms) {
        return oneOf(terms.getSimpleName(), List.of(terms.getEnumConstants()), Term::code);
    }

    /** One of a few values, each with its code. */
    public static <V> ScalarType<V> oneOf(String name, List<V> values, Function<V, String> code) {
        Function<String, V> read = text -> values.stream()
                .filter(value -> code.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() -> Invariants.of("term")
                        .refuse(
                                "unknown-term",
                                List.of(),
                                text,
                                values.stream().map(code).toList())
                        .refusal());
        return new ScalarType<>(name, Form.TEXT, read, code, values.get(0), values, null, null, null);
    }

    /** An identifier of the entry itself. */
    public static <I extends Id> ScalarType<I> id(Function<String, I> make) {
        return new ScalarType<>(
                "id", Form.TEXT, make, Id::value, make.apply("x"), List.of(), null, Slug.FORM.pattern(), null);
    }

    /** A reference to an entity of the dossier, by id. */
    public static <I extends Id> ScalarType<I> reference(EntityKind kind, Function<String, I> make) {
        return new ScalarType<>(
                "reference", Form.TEXT, make, Id::value, make.apply("x"), List.of(), kind, Slug.FORM.pattern(), null);
    }

    /** The same scalar, with the regular expression that its characters match (for schemas). */
    public ScalarType<V> matching(String regex) {
        return new ScalarType<>(name, form, read, write, placeholder, vocabulary, reference, regex, range);
    }

    /** The same scalar, with the range it is known to keep (for schemas and messages). */
    public ScalarType<V> within(long least, long most) {
        return new ScalarType<>(
                name, form, read, write, placeholder, vocabulary, reference, pattern, new Range(least, most));
    }

    /** The range of a number, both ends included. */
    public record Range(long least, long most) {}

    public String name() {
        return name;
    }

    public Form form() {
        return form;
    }

    /**
     * Makes the value of its characters.
     *
     * @throws InvariantException with every reason why it is refused
     */
    public V read(String text) {
        return read.apply(text);
    }

    /** The characters of a value; reading them gives the value again. */
    public String write(V value) {
        return write.apply(value);
    }

    @Override
    public V placeholder() {
        return placeholder;
    }

    /** The allowed values of a closed vocabulary; empty if it is not one. */
    public List<V> vocabulary() {
        return vocabulary;
    }

    /** The allowed codes of a closed vocabulary; empty if it is not one. */
    public List<String> codes() {
        return vocabulary.stream().map(write).toList();
    }

    /** The collection that a reference points into. */
    public Optional<EntityKind> reference() {
        return Optional.ofNullable(reference);
    }

    /** The regular expression that the characters match, if there is one. */
    public Optional<String> pattern() {
        return Optional.ofNullable(pattern);
    }

    /** The range of a number, if it has one. */
    public Optional<Range> range() {
        return Optional.ofNullable(range);
    }

    @Override
    public String toString() {
        return name + (vocabulary.isEmpty() ? "" : Arrays.toString(codes().toArray()));
    }
}
