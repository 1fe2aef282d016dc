package no.grobunn.core.theme;

import java.util.Arrays;
import java.util.List;
import no.grobunn.core.invariant.Invariants;

/** An organisation's mark: a PNG or JPEG image and the words for those who do not see it. Immutable. */
public final class Logo {
    /** The largest image, in bytes. */
    public static final int MAX_BYTES = 4 << 20;

    /** The longest side, in pixels: more than any printer shows of a mark 45 mm wide. */
    public static final int MAX_SIDE = 8_000;

    /** What kind of image it is. */
    public enum Kind {
        PNG("image/png"),
        JPEG("image/jpeg");

        private final String mediaType;

        Kind(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    private final byte[] content;
    private final ImageHeader header;
    private final String alternative;

    private Logo(byte[] content, ImageHeader header, String alternative) {
        this.content = content;
        this.header = header;
        this.alternative = alternative;
    }

    /**
     * A logo from the bytes of its file. Only the head of the image is read: whether the rest can be decoded shows when it is painted.
     *
     * @param alternative what it shows, usually the organisation's name; not blank
     * @throws no.grobunn.core.invariant.InvariantException if it is no PNG or JPEG image in grey or in red, green and blue, or larger than {@link #MAX_BYTES} or {@link #MAX_SIDE}
     */
    public static Logo of(byte[] content, String alternative) {
        Invariants check = Invariants.of("logo").text("alternative", alternative);
        check.require(content.length <= MAX_BYTES, "logo-too-large", List.of("content"), content.length, MAX_BYTES)
                .enforce();
        ImageHeader header = ImageHeader.read(content)
                .orElseThrow(() -> Invariants.of("logo")
                        .refuse("logo-not-an-image", List.of("content"))
                        .refusal());
        check.require(header.isScreenColour(), "logo-colours", List.of("content"))
                .require(
                        header.width() <= MAX_SIDE && header.height() <= MAX_SIDE,
                        "logo-too-many-pixels",
                        List.of("content"),
                        header.width(),
                        header.height(),
                        MAX_SIDE)
                .enforce();
        return new Logo(content.clone(), header, alternative);
    }

    /** The bytes of the file, a copy. */
    public byte[] content() {
        return content.clone();
    }

    public Kind kind() {
        return header.kind();
    }

    /** How wide it is, in pixels; at least 1. */
    public int width() {
        return header.width();
    }

    /** How high it is, in pixels; at least 1. */
    public int height() {
        return header.height();
    }

    /** What it shows, for those who do not see it. */
    public String alternative() {
        return alternative;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Logo logo
                && Arrays.equals(content, logo.content)
                && alternative.equals(logo.alternative);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(content) + alternative.hashCode();
    }

    @Override
    public String toString() {
        return alternative + " (" + kind() + ", " + width() + " × " + height() + ")";
    }
}
