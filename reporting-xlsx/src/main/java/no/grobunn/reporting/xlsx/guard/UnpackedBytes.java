package no.grobunn.reporting.xlsx.guard;

/** How much the parts of a workbook have come to so far. Not thread-safe. */
final class UnpackedBytes {
    private long taken;

    void take(String part, int count) {
        taken += count;
        if (taken > Limits.UNPACKED_BYTES) {
            throw new Refusal(Reason.WORKBOOK_UNPACKS, part);
        }
    }
}
