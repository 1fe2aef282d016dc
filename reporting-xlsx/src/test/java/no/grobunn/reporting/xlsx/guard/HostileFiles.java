package no.grobunn.reporting.xlsx.guard;

import static no.grobunn.reporting.xlsx.guard.HostileFile.relationship;
import static no.grobunn.reporting.xlsx.guard.HostileFile.spreadsheet;
import static no.grobunn.reporting.xlsx.guard.HostileFile.workbook;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files that nobody should open, each with the code that says why. A name is the code, and after a slash which of its files it is. */
final class HostileFiles {
    private static final String DOCTYPE =
            "<!DOCTYPE worksheet [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>";
    private static final String MACRO_TYPE = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";

    private final Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();

    HostileFiles() {
        otherKinds();
        archives();
        markup();
        amounts();
        references();
        deeds();
    }

    /** How to make each of them; some are large, so one at a time. */
    Map<String, Supplier<byte[]>> all() {
        return files;
    }

    private void otherKinds() {
        add("workbook-too-large", () -> Arrays.copyOf(new HostileFile().bytes(), (10 << 20) + 1));
        add("workbook-old-format", () -> compound(""));
        add("workbook-password", () -> compound("EncryptedPackage"));
        add(
                "workbook-open-document",
                () -> new HostileFile()
                        .without(HostileFile.TYPES)
                        .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                        .part("META-INF/manifest.xml", "<manifest/>")
                        .bytes());
        add("workbook-text", () -> "navn;sektor\nLøkka Gjenbruk;business\n".getBytes(StandardCharsets.UTF_8));
        add("workbook-text/page", () -> "<html><table></table></html>".getBytes(StandardCharsets.UTF_8));
        add("workbook-other", () -> new byte[0]);
        add("workbook-other/pdf", () -> "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8));
        add("workbook-other/noise", () -> noise(4096));
        add(
                "workbook-binary",
                () -> new HostileFile()
                        .types("application/vnd.ms-excel.sheet.binary.macroEnabled.main", "")
                        .bytes());
        add(
                "workbook-macros/ending",
                () -> new HostileFile()
                        .declared("BIN", "application/vnd.ms-office.vbaProject")
                        .part("xl/harmless.bin", "?")
                        .bytes());
        add(
                "workbook-without-sheets",
                () -> new HostileFile().without(HostileFile.TYPES).bytes());
        add(
                "workbook-without-sheets/text",
                () -> new HostileFile()
                        .types("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "")
                        .bytes());
    }

    private void archives() {
        add("workbook-damaged", () -> {
            byte[] whole = new HostileFile().bytes();
            return Arrays.copyOf(whole, whole.length / 2);
        });
        add("workbook-damaged/content", () -> {
            byte[] bytes = new HostileFile().bytes();
            bytes[60] ^= 0x55;
            return bytes;
        });
        add(
                "workbook-unpacks",
                () -> new HostileFile()
                        .part("xl/media/a.bin", new byte[400 << 20])
                        .bytes());
        add("workbook-unpacks/many", () -> {
            HostileFile file = new HostileFile();
            IntStream.range(0, 900).forEach(i -> file.part("xl/media/" + i + ".bin", half(99 << 10)));
            return file.bytes();
        });
        add(
                "workbook-unpacks/text",
                () -> new HostileFile().sheet("<b/>".repeat(1_000_000)).bytes());
        add("workbook-too-many-parts", () -> {
            HostileFile file = new HostileFile();
            IntStream.range(0, 20_000).forEach(i -> file.part("xl/media/" + i, new byte[1]));
            return file.bytes();
        });
        add(
                "workbook-part-name",
                () -> new HostileFile().part("xl/../../evil.xml", "<a/>").bytes());
        add(
                "workbook-part-name/root",
                () -> new HostileFile().part("/etc/evil.xml", "<a/>").bytes());
        add(
                "workbook-part-name/windows",
                () -> new HostileFile().part("xl\\evil.xml", "<a/>").bytes());
        add(
                "workbook-part-twice",
                () -> new HostileFile()
                        .part("xl/worksheets/sheet2.xml", "<a/>")
                        .renamed("xl/worksheets/sheet2.xml", "xl/worksheets/sheet1.xml"));
        add(
                "workbook-part-twice/capitals",
                () -> new HostileFile().part("XL/Worksheets/Sheet1.xml", "<a/>").bytes());
        add(
                "workbook-part-name/empty-step",
                () -> new HostileFile()
                        .part("xl//worksheets/sheet1.xml", "<a/>")
                        .bytes());
        add(
                "workbook-parts-overlap/longer",
                () -> new HostileFile().plain(HostileFile.SHEET).unpackingTo(HostileFile.SHEET, 99_000_000));
        add("workbook-damaged/size", () -> new HostileFile().listedAs(HostileFile.SHEET, 99_000_000));
        add("workbook-parts-overlap", () -> new HostileFile().overlapping());
        add(
                "workbook-parts-overlap/hidden",
                () -> new HostileFile().part("xl/media/hidden.bin", noise(512)).hiding("xl/media/hidden.bin"));
    }

    private void markup() {
        for (Charset charset : new Charset[] {
            StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
        }) {
            add(
                    "workbook-document-type/" + charset,
                    () -> new HostileFile()
                            .part(
                                    HostileFile.SHEET,
                                    declared(charset.name().replaceAll("[BL]E", ""), "<worksheet/>"),
                                    charset)
                            .bytes());
        }
        add(
                "workbook-document-type/shared",
                () -> new HostileFile()
                        .part("xl/sharedStrings.xml", declared("UTF-8", "<sst/>"))
                        .bytes());
        add(
                "workbook-document-type/hidden",
                () -> new HostileFile()
                        .part("xl/media/picture.png", declared("UTF-8", "<svg/>"))
                        .bytes());
        add(
                "workbook-document-type/types",
                () -> new HostileFile()
                        .part(HostileFile.TYPES, declared("UTF-8", "<Types/>"))
                        .bytes());
        add(
                "workbook-encoding",
                () -> new HostileFile()
                        .part(HostileFile.SHEET, declared("IBM037", "<worksheet/>"), Charset.forName("IBM037"))
                        .bytes());
        add(
                "workbook-encoding/latin",
                () -> new HostileFile()
                        .part(HostileFile.SHEET, declared("ISO-8859-1", "<worksheet/>"), StandardCharsets.ISO_8859_1)
                        .bytes());
        add("workbook-xml", () -> new HostileFile().sheet("<sheetData>").bytes());
        add(
                "workbook-xml/entity",
                () -> new HostileFile().sheet("<v>&unknown;</v>").bytes());
        add(
                "workbook-xml/names",
                () -> new HostileFile()
                        .sheet(many(900_000, i -> "<n" + i + "/>"))
                        .bytes());
        add(
                "workbook-document-type/behind-blanks",
                () -> new HostileFile()
                        .sheetAs("sheet1.bin", " \n".repeat(9) + DOCTYPE + "<worksheet/>")
                        .bytes());
        add(
                "workbook-xml/within-formula",
                () -> new HostileFile().formula("cmd<a/>|' /C calc'!A0").bytes());
        add(
                "workbook-too-much/namespaces",
                () -> new HostileFile()
                        .sheet(("<b " + many(9_000, i -> " xmlns:a" + i + "=\"u\"") + "/>").repeat(200))
                        .bytes());
        add(
                "workbook-too-much/namespaces-within",
                () -> new HostileFile()
                        .sheet(many(90, i -> "<a" + i + " xmlns:p" + i + "=\"u\" xmlns:q" + i + "=\"u\">"))
                        .bytes());
        add(
                "workbook-too-deep",
                () -> new HostileFile()
                        .sheet(many(200_000, i -> i % 9 == 0 ? "<b" + i % 7 + ">" : "<b>"))
                        .bytes());
    }

    private void amounts() {
        add(
                "workbook-too-much/attribute",
                () -> new HostileFile()
                        .sheet("<a b=\"" + letters(3_000_000) + "\"/>")
                        .bytes());
        add(
                "workbook-too-much/comment",
                () -> new HostileFile()
                        .sheet("<!--" + letters(3_000_000).replace("q", "<") + "-->")
                        .bytes());
        add(
                "workbook-too-much/wide",
                () -> new HostileFile()
                        .part(
                                HostileFile.SHEET,
                                "\uFEFF<a b=\"" + letters(3_000_000).replace('q', '\u3C3C') + "\"/>",
                                StandardCharsets.UTF_16LE)
                        .bytes());
        add(
                "workbook-too-much/cell",
                () -> new HostileFile()
                        .sheet("<sheetData><row><c><v>" + letters(200_000) + "<!-- -->" + letters(200_000, 8)
                                + "</v></c></row></sheetData>")
                        .bytes());
        add(
                "workbook-too-much/text",
                () -> new HostileFile()
                        .shared("<si><t>" + letters(32_000) + "</t></si>")
                        .sheet("<sheetData><row>" + many(1_000, i -> "<c t=\"s\"><v>0</v></c>") + "</row></sheetData>")
                        .bytes());
        add(
                "workbook-too-much/text-in-pieces",
                () -> new HostileFile()
                        .shared("<si>" + many(100, i -> "<r><t>" + letters(30_000, i) + "</t></r>") + "</si>")
                        .sheet("<sheetData><row>" + many(1_000, i -> "<c t=\"s\"><v>0</v></c>") + "</row></sheetData>")
                        .bytes());
        add(
                "workbook-too-much/cells",
                () -> new HostileFile()
                        .sheet("<sheetData><row>" + many(600_000, i -> "<c><v>" + i * 7919 % 100_003 + "</v></c>"))
                        .bytes());
        add("workbook-too-much/declared", () -> {
            HostileFile file = new HostileFile();
            for (int i = 0; i < 900; i++) {
                file.part("xl/media/" + i + ".e" + i, "?");
            }
            return file.part(
                            "customXml/item1.xml",
                            "<a>" + many(1_600_000, i -> "<Default Extension=\"" + i * 7919 % 100_003 + "\"/>")
                                    + "</a>")
                    .bytes();
        });
        add(
                "workbook-too-much/texts",
                () -> new HostileFile()
                        .part(
                                "xl/sharedStrings.xml",
                                spreadsheet("sst", many(600_000, i -> "<si><t>" + i * 7919 % 100_003 + "</t></si>")))
                        .bytes());
        add(
                "workbook-too-much/styles",
                () -> new HostileFile()
                        .part(
                                "xl/styles.xml",
                                spreadsheet(
                                        "styleSheet",
                                        "<cellXfs>" + many(70_000, i -> "<xf numFmtId=\"" + i * 31 % 9973 + "\"/>")
                                                + "</cellXfs>"))
                        .bytes());
        add(
                "workbook-too-much/merged",
                () -> new HostileFile()
                        .sheet(many(30_000, i -> "<mergeCell ref=\"A" + (i + 1) + ":B" + (i + 1) + "\"/>"))
                        .bytes());
        add(
                "workbook-too-much/columns",
                () -> new HostileFile()
                        .sheet(many(60_000, i -> "<col min=\"" + (i % 16_384 + 1) + "\" max=\"16384\"/>"))
                        .bytes());
        add(
                "workbook-too-much/names",
                () -> new HostileFile()
                        .part(
                                HostileFile.WORKBOOK,
                                workbook(many(20_000, i -> "<definedName name=\"n" + i + "\">1</definedName>")))
                        .bytes());
        add(
                "workbook-too-much/sheets",
                () -> new HostileFile()
                        .part(HostileFile.WORKBOOK, workbook(many(300, i -> "<sheet name=\"" + i + "\"/>")))
                        .bytes());
    }

    private void references() {
        add("workbook-cell-reference", () -> cell("ZZZZZZ20"));
        add(
                "workbook-cell-reference/behind-another",
                () -> new HostileFile()
                        .sheet("<sheetData><row r=\"1\"><c xmlns:x=\"x\" x:r=\"A1\" r=\"ZZZZZZ20\"/></row></sheetData>")
                        .bytes());
        add("workbook-damaged/cell-twice", () -> cells("<c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c>"));
        add("workbook-damaged/cell-of-another-row", () -> cells("<c r=\"A9\"><v>1</v></c>"));
        add("workbook-damaged/value-twice", () -> cells("<c r=\"A1\"><v>1</v><v>2</v></c>"));
        add("workbook-damaged/flag", () -> cells("<c r=\"A1\" t=\"b\"><v>TRUE</v></c>"));
        add("workbook-damaged/style-missing", () -> cells("<c r=\"A1\" s=\"7\"><v>1</v></c>"));
        add("workbook-damaged/text-unasked", () -> cells("<c r=\"A1\"><is><t>1</t></is></c>"));
        add(
                "workbook-damaged/late",
                () -> new HostileFile()
                        .sheet("<sheetData><row>" + many(249_000, i -> "<c><v>" + i * 7919 % 100_003 + "</v></c>")
                                + "</row><row><c><v>x</v></c></row></sheetData>")
                        .bytes());
        add(
                "workbook-damaged/formats",
                () -> new HostileFile()
                        .relationships(
                                HostileFile.WORKBOOK_RELATIONSHIPS,
                                HostileFile.relationship("rId1", "worksheet", "worksheets/sheet1.xml", "")
                                        + HostileFile.relationship("rId2", "styles", "styles.xml", ""))
                        .part(
                                "xl/styles.xml",
                                spreadsheet(
                                        "styleSheet",
                                        "<numFmts><numFmt numFmtId=\"200\" formatCode=\"" + letters(200_000)
                                                + "\"/></numFmts><cellXfs>"
                                                + many(60_000, i -> "<xf numFmtId=\"" + (200 + i % 2) + "\"/>")
                                                + "</cellXfs>"))
                        .bytes());
        add(
                "workbook-damaged/relationship-twice",
                () -> new HostileFile()
                        .relationships(
                                HostileFile.WORKBOOK_RELATIONSHIPS,
                                HostileFile.relationship("rId1", "worksheet", "worksheets/sheet1.xml", "")
                                        + HostileFile.relationship("rId1", "worksheet", "worksheets/sheet2.xml", ""))
                        .bytes());
        add(
                "workbook-damaged/sheet-of-no-kind",
                () -> new HostileFile()
                        .relationships(
                                HostileFile.WORKBOOK_RELATIONSHIPS,
                                HostileFile.relationship("rId1", "worksheet/", "worksheets/sheet1.xml", ""))
                        .bytes());
        add("workbook-damaged/number", () -> cells("<c r=\"A1\"><v>NaN</v></c>"));
        add("workbook-damaged/kind", () -> cells("<c r=\"A1\" t=\"x\"><v>1</v></c>"));
        add("workbook-damaged/text-missing", () -> cells("<c r=\"A1\" t=\"s\"><v>0</v></c>"));
        add(
                "workbook-damaged/sheet-missing",
                () -> new HostileFile().without(HostileFile.SHEET).bytes());
        add(
                "workbook-damaged/one-sheet-many-times",
                () -> new HostileFile()
                        .part(
                                HostileFile.WORKBOOK,
                                workbook("")
                                        .replace(
                                                "</sheets>",
                                                many(200, i -> "<sheet name=\"" + i + "\" r:id=\"rId1\"/>")
                                                        + "</sheets>"))
                        .sheet("<sheetData>" + many(100_000, i -> "<row><c><v>" + i + "</v></c></row>")
                                + "</sheetData>")
                        .bytes());
        add("workbook-cell-reference/column", () -> cell("XFE1"));
        add("workbook-cell-reference/row", () -> cell("A1048577"));
        add("workbook-cell-reference/zero", () -> cell("A0"));
        add(
                "workbook-cell-reference/huge-row",
                () -> new HostileFile()
                        .sheet("<sheetData><row r=\"2147483647\"/></sheetData>")
                        .bytes());
        add(
                "workbook-cell-reference/dimension",
                () -> new HostileFile()
                        .sheet("<dimension ref=\"A1:ZZZZ9999999\"/>")
                        .bytes());
        add(
                "workbook-cell-reference/width",
                () -> new HostileFile()
                        .sheet("<cols><col min=\"1\" max=\"2000000000\"/></cols>")
                        .bytes());
    }

    private void deeds() {
        add("workbook-macros", () -> new HostileFile().types(MACRO_TYPE, "").bytes());
        add(
                "workbook-macros/part",
                () -> new HostileFile().part("xl/vbaProject.bin", noise(64)).bytes());
        add(
                "workbook-macros/sheet",
                () -> new HostileFile()
                        .typed("/xl/other.xml", "application/vnd.ms-excel.macrosheet+xml")
                        .bytes());
        add(
                "workbook-macros/relationship",
                () -> new HostileFile()
                        .relationships("xl/_rels/workbook.xml.rels", relationship("rId2", "vbaProject", "p.bin", ""))
                        .bytes());
        add(
                "workbook-external-link",
                () -> new HostileFile()
                        .part("xl/externalLinks/externalLink1.xml", spreadsheet("externalLink", "<externalBook/>"))
                        .bytes());
        add(
                "workbook-external-link/relationship",
                () -> new HostileFile()
                        .ofSheet("image", "https://example.org/seen.png", " TargetMode=\"External\"")
                        .bytes());
        for (String mode : new String[] {
            " TargetMode=\"EXTERNAL\"",
            " TargetMode=' External'",
            " xmlns:x=\"x\" x:TargetMode=\"Internal\" TargetMode=\"External\""
        }) {
            add(
                    "workbook-external-link/mode" + mode.length(),
                    () -> new HostileFile()
                            .ofSheet("image", "https://example.org/seen.png", mode)
                            .bytes());
        }
        add(
                "workbook-embedded-object",
                () -> new HostileFile()
                        .part("xl/embeddings/oleObject1.bin", noise(64))
                        .bytes());
        add(
                "workbook-embedded-object/control",
                () -> new HostileFile().ofSheet("control", "../c.xml", "").bytes());
        add(
                "workbook-dde",
                () -> new HostileFile()
                        .part(
                                "xl/externalLinks/externalLink1.xml",
                                spreadsheet("externalLink", "<ddeLink ddeService=\"cmd\"/>"))
                        .bytes());
        add(
                "workbook-dde/formula",
                () -> new HostileFile().formula("cmd|' /C calc'!A0").bytes());
        add(
                "workbook-data-connection",
                () -> new HostileFile()
                        .part(
                                "xl/connections.xml",
                                spreadsheet("connections", "<connection id=\"1\"><webPr/></connection>"))
                        .bytes());
        add(
                "workbook-data-connection/query",
                () -> new HostileFile().ofSheet("queryTable", "../q.xml", "").bytes());
        add(
                "workbook-data-connection/late",
                () -> new HostileFile()
                        .sheet("<sheetData><row>"
                                + many(240_000, i -> "<c r=\"B7\" s=\"1\"><v>" + i * 7919L % 99_991 + "</v></c>")
                                + "</row></sheetData>")
                        .part("xl/z.xml", spreadsheet("queryTable", ""))
                        .bytes());
        add(
                "workbook-data-connection/last",
                () -> new HostileFile()
                        .sheet(many(950_000, i -> "<b c=\"" + i * 7919L % 99_991 + "\"/>"))
                        .part("xl/z.xml", spreadsheet("queryTable", ""))
                        .bytes());
    }

    private static byte[] cell(String reference) {
        return cells("<c r=\"" + reference + "\"><v>1</v></c>");
    }

    private static byte[] cells(String cells) {
        return new HostileFile()
                .sheet("<sheetData><row r=\"1\">" + cells + "</row></sheetData>")
                .bytes();
    }

    private static String declared(String encoding, String root) {
        return "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>" + DOCTYPE + root;
    }

    private static byte[] compound(String holding) {
        byte[] bytes = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 2048);
        byte[] name = holding.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, 1024, name.length);
        return bytes;
    }

    /** Packs to a good half, so that only their sum is too much. */
    private static byte[] half(int length) {
        byte[] bytes = noise(length);
        Arrays.fill(bytes, length / 12, length, (byte) 7);
        return bytes;
    }

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    /** Letters that do not pack to nothing. */
    private static String letters(int length) {
        return letters(length, 7);
    }

    private static String letters(int length, int seed) {
        Random random = new Random(seed);
        StringBuilder letters = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            letters.append((char) ('a' + random.nextInt(20)));
        }
        return letters.toString();
    }

    private static String many(int count, IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining());
    }

    private void add(String name, Supplier<byte[]> file) {
        if (files.put(name, file) != null) {
            throw new IllegalArgumentException(name + " is there already");
        }
    }
}
