package no.grobunn.core.report.spi;

import no.grobunn.core.id.Slug;

/**
 * What kind of file a report is.
 *
 * @param id its short name, a slug, which is also the file name's extension: {@code pdf}
 * @param mediaType its registered type: {@code application/pdf}
 */
public record OutputFormat(String id, String mediaType) {
    public static final OutputFormat PDF = new OutputFormat("pdf", "application/pdf");
    public static final OutputFormat XLSX =
            new OutputFormat("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    public static final OutputFormat TXT = new OutputFormat("txt", "text/plain;charset=UTF-8");

    public OutputFormat {
        Slug.require(id);
        if (mediaType.isBlank()) {
            throw new IllegalArgumentException("An output format has a media type");
        }
    }

    /** The extension of its file names, without the point. */
    public String extension() {
        return id;
    }
}
