package no.grobunn.reporting.pdf.font;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A face within one document: gives each character that is used a code of its own, so that what a reader copies is exactly what was written
 * (in the face itself a no-break space and a space are one glyph, and so are a hyphen and a soft hyphen). Not thread-safe.
 */
public final class EmbeddedFace {
    private static final int COMMON = 0x2200;

    private final Face face;
    private final char[] commonCodes = new char[COMMON];
    private final Map<Integer, Integer> rareCodes = new HashMap<>();
    private final List<Integer> characters = new ArrayList<>();

    public EmbeddedFace(Face face) {
        this.face = face;
    }

    public Face face() {
        return face;
    }

    /** The code of a character, 1 or more; the same for every use. */
    public int code(int codePoint) {
        if (codePoint >= COMMON) {
            return rareCodes.computeIfAbsent(codePoint, this::assign);
        }
        if (commonCodes[codePoint] == 0) {
            commonCodes[codePoint] = (char) assign(codePoint);
        }
        return commonCodes[codePoint];
    }

    public boolean isUsed() {
        return !characters.isEmpty();
    }

    /** The characters used, in the order of their codes, the first of which is 1. */
    List<Integer> characters() {
        return characters;
    }

    private int assign(int codePoint) {
        characters.add(codePoint);
        return characters.size();
    }
}
