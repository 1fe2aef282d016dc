package no.grobunn.reporting.xlsx.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** One search of a workbook, part by part. One use, not thread-safe. */
final class WorkbookSearch {
    private static final Pattern XML_NAME = Pattern.compile(".*\\.(xml|rels|vml)");

    /** A mark of the byte order, blanks and the zeros of wider characters. */
    private static final String BLANK = "[\\u00EF\\u00BB\\u00BF\\u00FE\\u00FF\\s\\x00]";

    /** What is blank, then {@code <}; or blank as far as it is looked at, but not zeros only; or {@code <?} in EBCDIC. */
    private static final Pattern XML_BEGINNING = Pattern.compile(BLANK + "*<|(?!\\x00{4})" + BLANK + "{4}|Lo");

    private static final Pattern PRINTER = Pattern.compile("xl/printersettings/[^/]*\\.bin");

    private static final int FIRST_BYTES = 4;

    private final Archive archive;
    private final Set<String> endings = new HashSet<>();
    private final UnpackedBytes allowance = new UnpackedBytes();
    private final Map<Counted, int[]> counts = new EnumMap<>(Counted.class);
    private final Set<String> searched = new HashSet<>();
    private boolean hasSheets;

    WorkbookSearch(Archive archive) {
        this.archive = archive;
        archive.parts().forEach(part -> endings.add(ending(part.name())));
    }

    /** Looks through a part, to its last byte. */
    void look(Part part) {
        Forbidden.byName(part.name());
        try (PartInput packed = new PartInput(part, archive.content(), allowance);
                PushbackInputStream in = new PushbackInputStream(packed, FIRST_BYTES)) {
            byte[] first = in.readNBytes(FIRST_BYTES);
            in.unread(first);
            if (isXml(part.name(), first)) {
                xml(part, in, first);
            }
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new Refusal(Reason.WORKBOOK_DAMAGED);
        }
    }

    /** A package of this family can also be a text or slides. */
    void requireSheets() {
        if (!hasSheets) {
            throw new Refusal(Reason.WORKBOOK_WITHOUT_SHEETS);
        }
    }

    /** The names of the parts that were found to be XML, and harmless. */
    Set<String> searched() {
        return searched;
    }

    /** Whether the names of any parts end so, whatever the capitals. */
    boolean hasPartsOf(String extension) {
        return endings.contains(extension.toLowerCase(Locale.ROOT));
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    void hasSheets() {
        hasSheets = true;
    }

    /** Counts one more, in the whole workbook. */
    void count(Counted what) {
        if (++counts.computeIfAbsent(what, first -> new int[1])[0] > what.most()) {
            throw new Refusal(Reason.WORKBOOK_TOO_MUCH, what.most(), what.word());
        }
    }

    private void xml(Part part, InputStream in, byte[] first) {
        boolean wide = first.length > 1 && isWide(first[0] & 0xFF, first[1] & 0xFF);
        boolean littleEndian = wide && (first[0] == '<' || (first[0] & 0xFF) == 0xFF);
        boolean loose = part.name().toLowerCase(Locale.ROOT).endsWith(".vml");
        if (!loose) {
            searched.add(part.name());
        }
        new PartSearch(part.name(), this).search(new HeldCharacters(in, wide ? 2 : 1, littleEndian), loose);
    }

    private static boolean isWide(int first, int second) {
        return (first == 0xFE && second == 0xFF)
                || (first == 0xFF && second == 0xFE)
                || (first == 0 && second == '<')
                || (first == '<' && second == 0);
    }

    /**
     * By its name or, since a part may have any, by its beginning in one of the encodings that a parser tells by themselves. What a printer driver keeps is its own
     * affair, on the Macintosh XML with a document type; nobody reads it.
     */
    private static boolean isXml(String name, byte[] first) {
        String folded = name.toLowerCase(Locale.ROOT);
        if (XML_NAME.matcher(folded).matches()) {
            return true;
        }
        if (PRINTER.matcher(folded).matches()) {
            return false;
        }
        return XML_BEGINNING
                .matcher(new String(first, StandardCharsets.ISO_8859_1))
                .lookingAt();
    }
}
