package no.grobunn.reporting.pdf;

/**
 * A file that travels within a document, as its source. Its content is copied on the way in and out, so that it is immutable.
 *
 * @param name its file name, which a reader saves it under
 * @param mediaType what it is: {@code application/json}
 * @param description one sentence about it, in the document's language
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // a file is its bytes; equality is by identity and not promised
public record Attachment(String name, String mediaType, String description, byte[] content) {
    public Attachment {
        content = content.clone();
        if (name.isBlank() || name.indexOf('/') >= 0 || name.indexOf('\\') >= 0) {
            throw new IllegalArgumentException("An attachment has a plain file name: " + name);
        }
        if (!mediaType.matches("[a-zA-Z0-9.+-]+/[a-zA-Z0-9.+-]+")) {
            throw new IllegalArgumentException("Not a media type: " + mediaType);
        }
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
