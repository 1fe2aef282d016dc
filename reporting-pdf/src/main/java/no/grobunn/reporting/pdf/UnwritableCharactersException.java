package no.grobunn.reporting.pdf;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A document holds characters that no bundled face can draw; all of them are named. Nothing was written. */
public final class UnwritableCharactersException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<UnwritableCharacter> characters;

    UnwritableCharactersException(List<UnwritableCharacter> characters) {
        super(message(characters));
        this.characters = List.copyOf(characters);
    }

    /** Each character once, in the order of the document. */
    public List<UnwritableCharacter> characters() {
        return characters;
    }

    private static String message(List<UnwritableCharacter> characters) {
        return characters.stream()
                .map(UnwritableCharacter::toString)
                .collect(Collectors.joining("\n", "No bundled face can draw these characters:\n", ""));
    }

    /**
     * A character and the first text that it stands in.
     *
     * @param codePoint its Unicode code point
     * @param name its Unicode name, {@code GRINNING FACE}
     * @param excerpt the words around it
     */
    public record UnwritableCharacter(int codePoint, String name, String excerpt) {
        /** The code point as people write it, {@code U+1F600}. */
        public String code() {
            String digits = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
            return "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
        }

        @Override
        public String toString() {
            return code() + " " + name + " in «" + excerpt + "»";
        }
    }
}
