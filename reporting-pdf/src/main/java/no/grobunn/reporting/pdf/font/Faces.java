package no.grobunn.reporting.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The faces that come with the product, parsed once and shared. Immutable and thread-safe; host fonts are never looked at. */
public final class Faces {
    private final Map<Cut, Face> faces = new EnumMap<>(Cut.class);
    private final BitSet common;

    private Faces() throws IOException {
        for (Cut cut : Cut.values()) {
            faces.put(cut, new Face(cut, parse(cut)));
        }
        common = common(faces.values());
    }

    /** The bundled faces. */
    public static Faces bundled() {
        return Bundled.FACES;
    }

    public Face of(Cut cut) {
        return Objects.requireNonNull(faces.get(cut));
    }

    /** Whether every face draws this character. */
    public boolean have(int codePoint) {
        return common.get(codePoint);
    }

    private static BitSet common(Iterable<Face> faces) {
        BitSet common = new BitSet(Character.MAX_CODE_POINT + 1);
        common.set(0, Character.MAX_CODE_POINT + 1);
        for (Face face : faces) {
            common.and(face.characters());
        }
        return common;
    }

    private static TrueTypeFont parse(Cut cut) throws IOException {
        String file = cut.file() + ".ttf";
        try (InputStream in = Faces.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The face " + file + " is missing");
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            // Substitution would set ligatures whose text a reader loses.
            font.setEnableGsub(false);
            return font;
        }
    }

    private static final class Bundled {
        static final Faces FACES = load();

        private static Faces load() {
            try {
                return new Faces();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
