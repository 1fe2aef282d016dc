package no.grobunn.core.storage.tree;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import no.grobunn.core.invariant.Invariants;

/** Makes the text of a file's bytes: UTF-8 and nothing else; a byte order mark and Windows line ends are accepted. */
public final class SourceDecoder {
    /** A file with more illegal characters than this is no text; each of them would say the same. */
    private static final int REPORTED = 1_000;

    private SourceDecoder() {}

    /**
     * Decodes a file.
     *
     * @return the text, or empty if it is not UTF-8, which is reported; illegal characters are left out, and the first thousand reported
     */
    public static Optional<SourceText> decode(String file, byte[] bytes, Consumer<Mistake> mistakes) {
        if (isUtf16(bytes)) {
            mistakes.accept(new Mistake("utf-16", new Mark(file, 1, 1)));
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = withoutMark(out.flip().toString());
        if (result.isError()) {
            SourceText before = new SourceText(file, lineFeeds(text));
            String found = String.format(Locale.ROOT, "0x%02X", bytes[in.position()]);
            mistakes.accept(new Mistake("invalid-utf-8", before.at(before.text().length()), found));
            return Optional.empty();
        }
        return Optional.of(legal(file, lineFeeds(text), mistakes));
    }

    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        boolean marked = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
        return marked || first == 0 || second == 0;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String lineFeeds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static SourceText legal(String file, String text, Consumer<Mistake> mistakes) {
        if (Invariants.illegalCharacter(text) < 0) {
            return new SourceText(file, text);
        }
        SourceText source = new SourceText(file, text);
        StringBuilder rest = new StringBuilder(text.length());
        int reported = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (Invariants.isLegal(character)) {
                rest.appendCodePoint(character);
            } else if (reported++ < REPORTED) {
                mistakes.accept(new Mistake(
                        "illegal-character", source.at(i), String.format(Locale.ROOT, "U+%04X", character)));
            }
            i += Character.charCount(character);
        }
        return new SourceText(file, rest.toString());
    }
}
