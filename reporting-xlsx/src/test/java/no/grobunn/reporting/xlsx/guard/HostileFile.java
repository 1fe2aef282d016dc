package no.grobunn.reporting.xlsx.guard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds a small sound workbook by hand, with one thing wrong. */
public final class HostileFile {
    static final String TYPES = "[Content_Types].xml";
    static final String RELATIONSHIPS = "_rels/.rels";
    public static final String WORKBOOK = "xl/workbook.xml";
    public static final String WORKBOOK_RELATIONSHIPS = "xl/_rels/workbook.xml.rels";
    public static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORKBOOK_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Set<String> plain = new HashSet<>();

    /** A workbook with one sheet that has one cell. */
    public HostileFile() {
        types(WORKBOOK_TYPE, "");
        relationships(RELATIONSHIPS, relationship("rId1", "officeDocument", WORKBOOK, ""));
        relationships(WORKBOOK_RELATIONSHIPS, relationship("rId1", "worksheet", "worksheets/sheet1.xml", ""));
        part(WORKBOOK, workbook(""));
        sheet("<sheetData><row r=\"1\"><c r=\"A1\"><v>7</v></c></row></sheetData>");
    }

    /** The declared types: of the workbook, and others. */
    public HostileFile types(String workbook, String more) {
        return part(
                TYPES,
                HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + workbook + "\"/>"
                        + "<Override PartName=\"/xl/worksheets/sheet1.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                        + more + "</Types>");
    }

    public HostileFile typed(String partName, String type) {
        return types(WORKBOOK_TYPE, "<Override PartName=\"" + partName + "\" ContentType=\"" + type + "\"/>");
    }

    /** A type for all parts whose names end so. */
    HostileFile declared(String extension, String type) {
        return types(WORKBOOK_TYPE, "<Default Extension=\"" + extension + "\" ContentType=\"" + type + "\"/>");
    }

    public HostileFile relationships(String part, String relationships) {
        return part(
                part,
                HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relationships + "</Relationships>");
    }

    public static String relationship(String id, String type, String target, String mode) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"" + mode
                + "/>";
    }

    /** A relationship of the sheet. */
    HostileFile ofSheet(String type, String target, String mode) {
        return relationships("xl/worksheets/_rels/sheet1.xml.rels", relationship("rId1", type, target, mode));
    }

    public static String workbook(String more) {
        return HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">"
                + "<sheets><sheet name=\"Ark\" sheetId=\"1\" r:id=\"rId1\"/></sheets>" + more + "</workbook>";
    }

    public HostileFile sheet(String content) {
        return part(SHEET, sheetText(content));
    }

    static String sheetText(String content) {
        return HEAD + "<worksheet xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">" + content + "</worksheet>";
    }

    /** A sheet with one formula. */
    HostileFile formula(String formula) {
        return sheet("<sheetData><row r=\"1\"><c r=\"A1\"><f>" + formula + "</f><v>0</v></c></row></sheetData>");
    }

    public static String spreadsheet(String root, String content) {
        return HEAD + "<" + root + " xmlns=\"" + MAIN + "\">" + content + "</" + root + ">";
    }

    public HostileFile part(String name, String content) {
        return part(name, content, StandardCharsets.UTF_8);
    }

    HostileFile part(String name, String content, Charset charset) {
        return part(name, content.getBytes(charset));
    }

    /** A list of texts that cells share. */
    public HostileFile shared(String texts) {
        relationships(
                WORKBOOK_RELATIONSHIPS,
                relationship("rId1", "worksheet", "worksheets/sheet1.xml", "")
                        + relationship("rId2", "sharedStrings", "sharedStrings.xml", ""));
        return part("xl/sharedStrings.xml", spreadsheet("sst", texts));
    }

    /** The sheet under a name that says nothing of XML. */
    HostileFile sheetAs(String name, String content) {
        String path = "xl/worksheets/" + name;
        without(SHEET)
                .part(TYPES, new String(parts.get(TYPES), StandardCharsets.UTF_8).replace("sheet1.xml", name))
                .relationships(WORKBOOK_RELATIONSHIPS, relationship("rId1", "worksheet", "worksheets/" + name, ""));
        return part(path, content);
    }

    /** Other words in every part. */
    public HostileFile everywhere(String from, String to) {
        parts.replaceAll((name, content) ->
                new String(content, StandardCharsets.UTF_8).replace(from, to).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** A part that is not packed. */
    HostileFile plain(String name) {
        plain.add(name);
        return this;
    }

    public HostileFile part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public HostileFile without(String name) {
        parts.remove(name);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(9);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(entry(part.getKey(), part.getValue()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private ZipEntry entry(String name, byte[] content) {
        ZipEntry entry = new ZipEntry(name);
        if (plain.contains(name)) {
            CRC32 checksum = new CRC32();
            checksum.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(checksum.getValue());
        }
        return entry;
    }

    /** The bytes, with the size that a part's own header says it has when it is unpacked. */
    byte[] unpackingTo(String part, int size) {
        byte[] bytes = bytes();
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        buffer.putInt(buffer.getInt(entry(bytes, part) + 42) + 22, size);
        return bytes;
    }

    /** The bytes, with the size that the table of contents says a part has when it is unpacked. */
    byte[] listedAs(String part, int size) {
        byte[] bytes = bytes();
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(entry(bytes, part) + 24, size);
        return bytes;
    }

    private static int entry(byte[] bytes, String part) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int at = buffer.getInt(indexOf(bytes, "PK\5\6", 0) + 16);
        while (!nameAt(bytes, at).equals(part)) {
            at = next(buffer, at);
        }
        return at;
    }

    /** The bytes, with every entry of the table of contents pointing at the first part. */
    byte[] overlapping() {
        byte[] bytes = bytes();
        int first = -1;
        for (int at = indexOf(bytes, "PK\1\2", 0); at >= 0; at = indexOf(bytes, "PK\1\2", at + 4)) {
            ByteBuffer entry = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            first = first < 0 ? entry.getInt(at + 42) : first;
            entry.putInt(at + 42, first);
        }
        return bytes;
    }

    /** The bytes, with one part told of by its own header only, as a program sees it that goes from header to header. */
    byte[] hiding(String part) {
        byte[] bytes = bytes();
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int end = indexOf(bytes, "PK\5\6", 0);
        int at = entry(bytes, part);
        int after = next(buffer, at);
        byte[] shorter = new byte[bytes.length - (after - at)];
        System.arraycopy(bytes, 0, shorter, 0, at);
        System.arraycopy(bytes, after, shorter, at, bytes.length - after);
        ByteBuffer changed = ByteBuffer.wrap(shorter).order(ByteOrder.LITTLE_ENDIAN);
        int newEnd = end - (after - at);
        changed.putShort(newEnd + 8, (short) (parts.size() - 1));
        changed.putShort(newEnd + 10, (short) (parts.size() - 1));
        changed.putInt(newEnd + 12, changed.getInt(newEnd + 12) - (after - at));
        return shorter;
    }

    /** The bytes, with a name changed to another of the same length, wherever it stands. */
    byte[] renamed(String from, String to) {
        byte[] bytes = bytes();
        byte[] name = to.getBytes(StandardCharsets.UTF_8);
        for (int at = indexOf(bytes, from, 0); at >= 0; at = indexOf(bytes, from, at + 1)) {
            System.arraycopy(name, 0, bytes, at, name.length);
        }
        return bytes;
    }

    private static String nameAt(byte[] bytes, int entry) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        return new String(bytes, entry + 46, buffer.getShort(entry + 28), StandardCharsets.UTF_8);
    }

    private static int next(ByteBuffer buffer, int entry) {
        return entry + 46 + buffer.getShort(entry + 28) + buffer.getShort(entry + 30) + buffer.getShort(entry + 32);
    }

    private static int indexOf(byte[] bytes, String wanted, int from) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(wanted, from);
    }
}
