package no.grobunn.reporting.xlsx.guard;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The zip archive that a workbook is, read so that no two programs can see different parts in it: some go by the table of contents at the end, others by the header
 * of each part; here both must say the same, with nothing hidden between them. After the ZIP specification (PKWARE APPNOTE 6.3.10, sections 4.3 to 4.5). Immutable.
 */
final class Archive {
    static final String CONTENT_TYPES = "[Content_Types].xml";
    static final int ENTRY_LENGTH = 46;
    static final int HEADER_LENGTH = 30;
    private static final long END = 0x06054b50;
    private static final long ENTRY = 0x02014b50;
    private static final long HEADER = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENCRYPTED = 1;
    private static final int TRAILED = 1 << 3;
    private static final int DEFLATED = 8;

    /** A step of a path that leads nowhere, or back. */
    private static final Pattern ODD_STEP = Pattern.compile("(^|/)\\.{0,2}/|/\\.{1,2}$");

    private final Bytes bytes;
    private final List<Part> parts;

    private Archive(Bytes bytes, List<Part> parts) {
        this.bytes = bytes;
        this.parts = List.copyOf(parts);
    }

    static Archive of(byte[] content) {
        Bytes bytes = new Bytes(content);
        int end = end(bytes);
        int count = bytes.twoAt(end + 10);
        if (count > Limits.PARTS) {
            throw new Refusal(Reason.WORKBOOK_TOO_MANY_PARTS, Limits.PARTS);
        }
        int directory = bytes.within(bytes.fourAt(end + 16));
        List<Part> parts = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int at = directory;
        for (int i = 0; i < count; i++) {
            Part part = part(bytes, at);
            requireOrdinaryName(part.name());
            if (!names.add(part.name().toLowerCase(Locale.ROOT))) {
                throw new Refusal(Reason.WORKBOOK_PART_TWICE, part.name());
            }
            parts.add(part);
            at += ENTRY_LENGTH + bytes.twoAt(at + 28) + bytes.twoAt(at + 30) + bytes.twoAt(at + 32);
        }
        if (at > end) {
            throw new Refusal(Reason.WORKBOOK_DAMAGED);
        }
        requireNothingBetween(bytes, parts, directory);
        return new Archive(bytes, parts);
    }

    List<Part> parts() {
        return parts;
    }

    byte[] content() {
        return bytes.content();
    }

    /** An archive may be something else altogether: a text document, a spreadsheet of another office. */
    void requireWorkbook() {
        if (parts.stream().anyMatch(part -> part.name().equals(CONTENT_TYPES))) {
            return;
        }
        boolean openDocument = parts.stream().anyMatch(part -> part.name().equals("mimetype"))
                && parts.stream().anyMatch(part -> part.name().equals("META-INF/manifest.xml"));
        throw new Refusal(openDocument ? Reason.WORKBOOK_OPEN_DOCUMENT : Reason.WORKBOOK_WITHOUT_SHEETS);
    }

    /** Where the record stands that ends the file: its comment reaches just to the file's end. */
    private static int end(Bytes bytes) {
        int first = Math.max(0, bytes.length() - END_LENGTH - LONGEST_COMMENT);
        for (int at = bytes.length() - END_LENGTH; at >= first; at--) {
            if (bytes.fourAt(at) == END && at + END_LENGTH + bytes.twoAt(at + 20) == bytes.length()) {
                return at;
            }
        }
        throw new Refusal(Reason.WORKBOOK_DAMAGED);
    }

    private static Part part(Bytes bytes, int at) {
        if (bytes.fourAt(at) != ENTRY) {
            throw new Refusal(Reason.WORKBOOK_DAMAGED);
        }
        int flags = bytes.twoAt(at + 8);
        int method = bytes.twoAt(at + 10);
        if ((flags & ENCRYPTED) != 0) {
            throw new Refusal(Reason.WORKBOOK_PASSWORD);
        }
        String name = bytes.nameAt(at + ENTRY_LENGTH, bytes.twoAt(at + 28));
        StatedSizes sizes = StatedSizes.ofEntry(bytes, at);
        int packed = bytes.within(sizes.packed());
        int start = bytes.within(sizes.start());
        boolean trailed = (flags & TRAILED) != 0;
        boolean known = method == DEFLATED || (method == 0 && !trailed);
        if (!known
                || bytes.fourAt(start) != HEADER
                || bytes.twoAt(start + 8) != method
                || (bytes.twoAt(start + 6) & (ENCRYPTED | TRAILED)) != (flags & TRAILED)) {
            throw new Refusal(Reason.WORKBOOK_DAMAGED);
        }
        int nameLength = bytes.twoAt(start + 26);
        if (!bytes.nameAt(start + HEADER_LENGTH, nameLength).equals(name)
                || (!trailed && !StatedSizes.ofHeader(bytes, start).areThoseOf(sizes))) {
            throw new Refusal(Reason.WORKBOOK_PARTS_OVERLAP, name);
        }
        int data = start + HEADER_LENGTH + nameLength + bytes.twoAt(start + 28);
        bytes.within((long) data + packed);
        return new Part(name, start, data, packed, sizes.unpacked(), method == DEFLATED, bytes.fourAt(at + 16));
    }

    private static void requireOrdinaryName(String name) {
        boolean odd = name.isBlank()
                || name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || name.chars().anyMatch(c -> c < ' ' || c == 0x7F || c == 0xFFFD)
                || ODD_STEP.matcher(name).find();
        if (odd) {
            throw new Refusal(Reason.WORKBOOK_PART_NAME, name);
        }
    }

    private static void requireNothingBetween(Bytes bytes, List<Part> parts, int directory) {
        List<Part> inOrder =
                parts.stream().sorted(Comparator.comparingInt(Part::start)).toList();
        int at = 0;
        for (Part part : inOrder) {
            if (part.start() < at || holdsHeader(bytes, at, part.start())) {
                throw new Refusal(Reason.WORKBOOK_PARTS_OVERLAP, part.name());
            }
            at = part.end();
        }
        if (at > directory || holdsHeader(bytes, at, directory)) {
            throw new Refusal(Reason.WORKBOOK_PARTS_OVERLAP, CONTENT_TYPES);
        }
    }

    private static boolean holdsHeader(Bytes bytes, int from, int to) {
        String between = new String(bytes.content(), from, to - from, StandardCharsets.ISO_8859_1);
        return between.contains("PK\3\4");
    }
}
