package no.grobunn.reporting.xlsx.guard;

/**
 * A part of the file, as the archive's table of contents and its own header agree on.
 *
 * @param start where it begins, header and all
 * @param data where its packed bytes begin
 * @param packed how many they are
 * @param unpacked how many they are said to become
 * @param deflated whether they are packed at all
 * @param checksum of the unpacked bytes
 */
record Part(String name, int start, int data, int packed, long unpacked, boolean deflated, long checksum) {
    int end() {
        return data + packed;
    }
}
