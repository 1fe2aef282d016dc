package no.grobunn.reporting.xlsx.guard;

import java.nio.charset.StandardCharsets;

/** Numbers and names in the archive; whoever looks beyond its end is told that it is damaged. */
final class Bytes {
    private final byte[] content;

    Bytes(byte[] content) {
        this.content = content;
    }

    byte[] content() {
        return content;
    }

    int length() {
        return content.length;
    }

    int twoAt(int at) {
        require(at, 2);
        return (content[at] & 0xFF) | (content[at + 1] & 0xFF) << 8;
    }

    long fourAt(int at) {
        return twoAt(at) | (long) twoAt(at + 2) << 16;
    }

    long eightAt(int at) {
        return fourAt(at) | fourAt(at + 4) << 32;
    }

    String nameAt(int at, int length) {
        require(at, length);
        return new String(content, at, length, StandardCharsets.UTF_8);
    }

    /** A place in the file, or the number of bytes of something in it. */
    int within(long place) {
        if (place < 0 || place > content.length) {
            throw new Refusal(Reason.WORKBOOK_DAMAGED);
        }
        return (int) place;
    }

    private void require(int at, int length) {
        if (at < 0 || length > content.length - at) {
            throw new Refusal(Reason.WORKBOOK_DAMAGED);
        }
    }
}
