package no.grobunn.reporting.pdf.font;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;

/**
 * One cut with the advance of every character, read once. Immutable and thread-safe.
 *
 * <p>The default figures of Source Sans 3 are tabular and lining, so numbers in columns need no substitution.
 */
public final class Face {
    private static final int BASIC = 0x10000;

    private final Cut cut;
    private final TrueTypeFont program;
    private final short[] advances = new short[BASIC];
    private final Map<Integer, Short> rareAdvances = new HashMap<>();

    Face(Cut cut, TrueTypeFont program) throws IOException {
        this.cut = cut;
        this.program = program;
        Arrays.fill(advances, (short) -1);
        CmapLookup characters = program.getUnicodeCmapLookup();
        for (int glyph = 1; glyph < program.getNumberOfGlyphs(); glyph++) {
            note(characters.getCharCodes(glyph), (short) program.getAdvanceWidth(glyph));
        }
    }

    private void note(@Nullable List<Integer> characters, short advance) {
        if (characters != null) {
            for (int character : characters) {
                if (character < BASIC) {
                    advances[character] = advance;
                } else {
                    rareAdvances.put(character, advance);
                }
            }
        }
    }

    public Cut cut() {
        return cut;
    }

    /** Every character that the face draws. */
    BitSet characters() {
        BitSet drawn = new BitSet(BASIC);
        for (int i = 0; i < BASIC; i++) {
            drawn.set(i, advances[i] >= 0);
        }
        rareAdvances.keySet().forEach(drawn::set);
        return drawn;
    }

    /** The advance of a character in thousandths of the size, −1 if the face does not have it. */
    public int advance(int codePoint) {
        return codePoint < BASIC ? advances[codePoint] : rareAdvances.getOrDefault(codePoint, (short) -1);
    }

    TrueTypeFont program() {
        return program;
    }
}
