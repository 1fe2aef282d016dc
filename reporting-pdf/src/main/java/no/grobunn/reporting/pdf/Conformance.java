package no.grobunn.reporting.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.grobunn.reporting.pdf.file.Standard;
import org.jspecify.annotations.Nullable;

/** The pairs of standards, for archives and for accessibility, that a file can meet in one. */
public enum Conformance {
    /** PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1): what archives accept. */
    PDFA_2A("pdfa-2a", 1.7f, 2, "A", 1, false),

    /** PDF/A-3a (ISO 19005-3) and PDF/UA-1: files of any kind may be attached. */
    PDFA_3A("pdfa-3a", 1.7f, 3, "A", 1, true),

    /** PDF/A-4 (ISO 19005-4) and PDF/UA-2 (ISO 14289-2), which stand on PDF 2.0; with files attached it is PDF/A-4f. */
    PDFA_4("pdfa-4", 2.0f, 4, null, 2, true);

    private final String id;
    private final float version;
    private final int archivePart;
    private final @Nullable String level;
    private final int accessPart;
    private final boolean attaching;

    Conformance(String id, float version, int archivePart, @Nullable String level, int accessPart, boolean attaching) {
        this.id = id;
        this.version = version;
        this.archivePart = archivePart;
        this.level = level;
        this.accessPart = accessPart;
        this.attaching = attaching;
    }

    /** Its name in options and on the command line. */
    public String id() {
        return id;
    }

    /** Whether files of any kind may be attached. */
    public boolean allowsAttachments() {
        return attaching;
    }

    /** The one with a name, or empty if there is none. */
    public static Optional<Conformance> find(String id) {
        return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
    }

    /** The names of all, the standard first. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(Conformance::id).toList();
    }

    Standard standard() {
        return new Standard(version, archivePart, level, accessPart);
    }
}
