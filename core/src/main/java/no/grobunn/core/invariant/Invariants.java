package no.grobunn.core.invariant;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with an object while it is made, and refuses it once with everything: made at the head of a constructor, ended with
 * {@link #enforce()}. Not thread-safe; one use.
 */
public final class Invariants {
    /** The longest text, in characters: what a spreadsheet cell carries both ways. */
    public static final int MAX_TEXT = 32_000;

    private final String subject;
    private final List<Violation> violations = new ArrayList<>();

    private Invariants(String subject) {
        this.subject = subject;
    }

    /**
     * A collection of what is wrong with a thing.
     *
     * @param subject what is made: {@code work package}
     */
    public static Invariants of(String subject) {
        return new Invariants(subject);
    }

    /** Records a broken rule. */
    public Invariants refuse(String rule, List<String> fields, Object... arguments) {
        violations.add(new Violation(rule, fields, List.of(arguments)));
        return this;
    }

    /** Records a broken rule unless its condition holds. */
    public Invariants require(boolean holds, String rule, List<String> fields, Object... arguments) {
        return holds ? this : refuse(rule, fields, arguments);
    }

    /** A text that must say something: not blank, and {@linkplain #optionalText legal}. */
    public Invariants text(String field, String value) {
        return value.isBlank() ? refuse("blank", List.of(field)) : optionalText(field, value);
    }

    /** A text that may be absent; at most {@value #MAX_TEXT} characters, no control characters but line feed and tab, no lone surrogates. */
    public Invariants optionalText(String field, @Nullable String value) {
        if (value != null) {
            require(value.length() <= MAX_TEXT, "text-too-long", List.of(field), value.length(), MAX_TEXT);
            int bad = illegalCharacter(value);
            if (bad >= 0) {
                refuse("illegal-character", List.of(field), String.format(Locale.ROOT, "U+%04X", bad));
            }
        }
        return this;
    }

    /** Texts that must each say something. */
    public Invariants texts(String field, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            text(field + "[" + i + "]", values.get(i));
        }
        return this;
    }

    /**
     * Things that must not occur twice.
     *
     * @param rule the rule broken by the second
     * @param field the list's field
     * @param keyField the field of an entry to point at, or the empty string for the entry itself
     * @param key what must differ; null entries are not compared
     */
    public <T> Invariants unique(
            String rule,
            String field,
            String keyField,
            Collection<T> things,
            Function<T, ? extends @Nullable Object> key) {
        Map<Object, String> seen = new HashMap<>();
        int index = 0;
        for (T thing : things) {
            String path = field + "[" + index++ + "]" + (keyField.isEmpty() ? "" : "." + keyField);
            Object value = key.apply(thing);
            if (value != null) {
                String first = seen.putIfAbsent(value, path);
                if (first != null) {
                    refuse(rule, List.of(path, first), value, new Violation.Place(first));
                }
            }
        }
        return this;
    }

    /** Records whatever making something breaks; what it makes is not kept. */
    @SuppressWarnings("ReturnValueIgnored") // only what is refused matters
    public Invariants attempt(Supplier<?> making) {
        try {
            making.get();
        } catch (InvariantException e) {
            violations.addAll(e.violations());
        }
        return this;
    }

    /**
     * Ends the collection.
     *
     * @throws InvariantException if any rule was broken
     */
    public void enforce() {
        if (!violations.isEmpty()) {
            throw refusal();
        }
    }

    /** The refusal itself, for where an exception is wanted as a value; at least one rule must have been broken. */
    public InvariantException refusal() {
        return new InvariantException(subject, violations);
    }

    /** The first character that no text may hold, or −1: control characters but line feed and tab, lone surrogates. */
    public static int illegalCharacter(String value) {
        for (int i = 0; i < value.length(); ) {
            int c = value.codePointAt(i);
            if (!isLegal(c)) {
                return c;
            }
            i += Character.charCount(c);
        }
        return -1;
    }

    /** Whether a text may hold a character (code point). */
    public static boolean isLegal(int character) {
        int type = Character.getType(character);
        boolean control = type == Character.CONTROL && character != '\n' && character != '\t';
        return !control && type != Character.SURROGATE && character != 0xFFFE && character != 0xFFFF;
    }
}
