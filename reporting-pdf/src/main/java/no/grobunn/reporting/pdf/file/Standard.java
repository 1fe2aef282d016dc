package no.grobunn.reporting.pdf.file;

import no.grobunn.reporting.pdf.page.TagSet;
import org.jspecify.annotations.Nullable;

/**
 * The standards that a file claims to meet.
 *
 * @param version of PDF
 * @param archivePart the part of ISO 19005 (PDF/A)
 * @param archiveLevel its level, or null if that part has none for a file without attachments
 * @param accessPart the part of ISO 14289 (PDF/UA)
 */
public record Standard(
        float version, int archivePart, @Nullable String archiveLevel, int accessPart) {
    /** The structure types that its tags are taken from. */
    public TagSet tagSet() {
        return isNewer() ? TagSet.PDF_2_0 : TagSet.PDF_1_7;
    }

    /** Whether it stands on ISO 32000-2: no Info dictionary, no description of known schemas, each part with its year. */
    boolean isNewer() {
        return version >= 2;
    }
}
