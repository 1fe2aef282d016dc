package no.grobunn.reporting.pdf.page;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import no.grobunn.reporting.pdf.font.Cut;
import no.grobunn.reporting.pdf.font.EmbeddedFace;
import no.grobunn.reporting.pdf.font.Faces;

/** The faces of one document and the names by which its pages call them. Not thread-safe. */
public final class PageFaces {
    private final Map<Cut, EmbeddedFace> faces = new EnumMap<>(Cut.class);

    public PageFaces(Faces bundled) {
        for (Cut cut : Cut.values()) {
            faces.put(cut, new EmbeddedFace(bundled.of(cut)));
        }
    }

    public EmbeddedFace of(Cut cut) {
        return Objects.requireNonNull(faces.get(cut));
    }

    /** The name of a cut in the pages' resources. */
    public static String name(Cut cut) {
        return cut.file().substring(cut.file().indexOf('-') + 1);
    }
}
