package no.grobunn.reporting.pdf.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Writes an embedded face as a composite font: the glyphs that are used, their widths and the characters they stand for. */
public final class FontDictionary {
    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");
    private static final int LINES_A_BLOCK = 100;

    private final COSDocument file;
    private final EmbeddedFace embedded;
    private final TrueTypeFont program;

    public FontDictionary(COSDocument file, EmbeddedFace embedded) {
        this.file = file;
        this.embedded = embedded;
        this.program = embedded.face().program();
    }

    /** Fills in the dictionary that the pages refer to. */
    public void fill(COSDictionary font) throws IOException {
        TTFSubsetter subsetter = new TTFSubsetter(program, TABLES);
        embedded.characters().forEach(subsetter::add);
        String name = subsetName();
        subsetter.setPrefix(name.substring(0, 7));
        ByteArrayOutputStream glyphs = new ByteArrayOutputStream(32_768);
        subsetter.writeToStream(glyphs);

        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, name);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.DESCENDANT_FONTS, array(descendant(name, glyphs.toByteArray(), subsetter.getGIDMap())));
        font.setItem(COSName.TO_UNICODE, stream(toUnicode().getBytes(StandardCharsets.US_ASCII)));
    }

    private COSDictionary descendant(String name, byte[] glyphs, Map<Integer, Integer> oldGlyphs) throws IOException {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        font.setName(COSName.BASE_FONT, name);
        COSDictionary system = new COSDictionary();
        system.setDirect(true);
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setItem(COSName.FONT_DESC, descriptor(name, glyphs));
        font.setItem(COSName.W, array(COSInteger.ONE, widths()));
        font.setItem(COSName.CID_TO_GID_MAP, stream(glyphMap(oldGlyphs)));
        return font;
    }

    private COSDictionary descriptor(String name, byte[] glyphs) throws IOException {
        HeaderTable head = program.getHeader();
        Cut cut = embedded.face().cut();
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, cut.isItalic() ? 4 | 64 : 4);
        descriptor.setItem(COSName.FONT_BBOX, box(head.getXMin(), head.getYMin(), head.getXMax(), head.getYMax()));
        descriptor.setInt(COSName.ITALIC_ANGLE, cut.angle());
        descriptor.setInt(COSName.ASCENT, program.getHorizontalHeader().getAscender());
        descriptor.setInt(COSName.DESCENT, program.getHorizontalHeader().getDescender());
        descriptor.setInt(COSName.CAP_HEIGHT, program.getOS2Windows().getCapHeight());
        descriptor.setInt(COSName.XHEIGHT, program.getOS2Windows().getHeight());
        descriptor.setInt(COSName.STEM_V, cut.weight() > 400 ? 120 : 84);
        COSStream file2 = stream(glyphs);
        file2.setInt(COSName.LENGTH1, glyphs.length);
        descriptor.setItem(COSName.FONT_FILE2, file2);
        return descriptor;
    }

    private COSArray widths() {
        COSArray widths = new COSArray();
        for (int character : embedded.characters()) {
            widths.add(COSInteger.get(embedded.face().advance(character)));
        }
        return widths;
    }

    private byte[] glyphMap(Map<Integer, Integer> oldGlyphs) throws IOException {
        Map<Integer, Integer> newGlyphs = new HashMap<>();
        oldGlyphs.forEach((glyph, old) -> newGlyphs.put(old, glyph));
        List<Integer> characters = embedded.characters();
        byte[] map = new byte[2 * (characters.size() + 1)];
        for (int i = 0; i < characters.size(); i++) {
            int glyph = newGlyphs.getOrDefault(program.getUnicodeCmapLookup().getGlyphId(characters.get(i)), 0);
            map[2 * i + 2] = (byte) (glyph >> 8);
            map[2 * i + 3] = (byte) glyph;
        }
        return map;
    }

    private String toUnicode() {
        StringBuilder out = new StringBuilder(4096);
        out.append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
        out.append("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n");
        out.append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n");
        out.append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        List<Integer> characters = embedded.characters();
        for (int from = 0; from < characters.size(); from += LINES_A_BLOCK) {
            int to = Math.min(from + LINES_A_BLOCK, characters.size());
            out.append(to - from).append(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                appendHex(out.append('<'), i + 1).append("> <");
                for (char unit : Character.toChars(characters.get(i))) {
                    appendHex(out, unit);
                }
                out.append(">\n");
            }
            out.append("endbfchar\n");
        }
        return out.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    private static StringBuilder appendHex(StringBuilder out, int value) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(Character.toUpperCase(Character.forDigit(value >> shift & 15, 16)));
        }
        return out;
    }

    /** Six letters that follow from the characters used, as the standard asks of subsets. */
    private String subsetName() {
        int hash = embedded.characters().hashCode();
        StringBuilder name = new StringBuilder(32);
        for (int i = 0; i < 6; i++) {
            name.append((char) ('A' + Math.floorMod(hash, 26)));
            hash = Math.floorDiv(hash, 26);
        }
        return name.append('+').append(embedded.face().cut().file()).toString();
    }

    private COSStream stream(byte[] bytes) throws IOException {
        COSStream stream = file.createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }

    private static COSArray array(COSBase... entries) {
        COSArray array = new COSArray();
        for (COSBase entry : entries) {
            array.add(entry);
        }
        return array;
    }

    private static COSArray box(int... corners) {
        COSArray box = new COSArray();
        for (int corner : corners) {
            box.add(COSInteger.get(corner));
        }
        return box;
    }
}
