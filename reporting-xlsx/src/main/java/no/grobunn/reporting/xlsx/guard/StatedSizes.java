package no.grobunn.reporting.xlsx.guard;

/**
 * What the archive says of a part's sizes: in fields of four bytes, or, where those are full, in eight behind the name; writers of streams put them there even when
 * small (APPNOTE 6.3.10, section 4.5.3).
 *
 * @param unpacked bytes
 * @param packed bytes
 * @param start where the part begins; 0 in its own header, which does not say it
 */
record StatedSizes(long unpacked, long packed, long start) {
    /** In the table of contents. */
    static StatedSizes ofEntry(Bytes bytes, int at) {
        int extras = at + Archive.ENTRY_LENGTH + bytes.twoAt(at + 28);
        LargeFields large = new LargeFields(bytes, extras, bytes.twoAt(at + 30));
        long unpacked = large.or(bytes.fourAt(at + 24));
        long packed = large.or(bytes.fourAt(at + 20));
        return new StatedSizes(unpacked, packed, large.or(bytes.fourAt(at + 42)));
    }

    /** In the part's own header. */
    static StatedSizes ofHeader(Bytes bytes, int at) {
        int extras = at + Archive.HEADER_LENGTH + bytes.twoAt(at + 26);
        LargeFields large = new LargeFields(bytes, extras, bytes.twoAt(at + 28));
        long unpacked = large.or(bytes.fourAt(at + 22));
        return new StatedSizes(unpacked, large.or(bytes.fourAt(at + 18)), 0);
    }

    boolean areThoseOf(StatedSizes other) {
        return unpacked == other.unpacked && packed == other.packed;
    }

    /** The eight-byte fields, taken in their order; only those are there whose own field is full. */
    private static final class LargeFields {
        private static final long FULL = 0xFFFFFFFFL;
        private static final int LARGE = 1;

        private final Bytes bytes;
        private int at;
        private int end;

        LargeFields(Bytes bytes, int extras, int length) {
            this.bytes = bytes;
            int after = extras + length;
            int extra = extras;
            while (extra + 4 <= after && bytes.twoAt(extra) != LARGE) {
                extra += 4 + bytes.twoAt(extra + 2);
            }
            if (extra + 4 <= after) {
                at = extra + 4;
                end = Math.min(after, at + bytes.twoAt(extra + 2));
            }
        }

        long or(long field) {
            if (field != FULL) {
                return field;
            }
            if (at + 8 > end) {
                throw new Refusal(Reason.WORKBOOK_DAMAGED);
            }
            at += 8;
            return bytes.eightAt(at - 8);
        }
    }
}
