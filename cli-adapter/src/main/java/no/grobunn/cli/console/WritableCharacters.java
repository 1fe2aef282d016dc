package no.grobunn.cli.console;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Map;
import java.util.stream.Collectors;

/** Text as a console can write it: what its characters lack is written with those it has, instead of as {@code ?}. */
final class WritableCharacters {
    private static final Map<Integer, String> PLAIN = Map.of(
            (int) '–',
            "-",
            (int) '—',
            "-",
            (int) '−',
            "-",
            (int) '…',
            "...",
            (int) '→',
            "->",
            (int) '«',
            "\"",
            (int) '»',
            "\"",
            (int) '\u00A0',
            " ");

    private final CharsetEncoder encoder;

    WritableCharacters(Charset charset) {
        encoder = charset.newEncoder();
    }

    String in(String text) {
        return encoder.canEncode(text)
                ? text
                : text.codePoints().mapToObj(this::written).collect(Collectors.joining());
    }

    private String written(int character) {
        String text = Character.toString(character);
        return encoder.canEncode(text) ? text : PLAIN.getOrDefault(character, "?");
    }
}
