package no.grobunn.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * What a file of ours would cost without layout and without tags: its marks (words, rules, colours, at their places) are taken from it beforehand and written anew
 * with PDFBox, with the same faces, parsed once, subset and embedded. Glyph ids are looked up once for each character, as any program that cares would.
 */
final class UntaggedFloor {
    private static final String FONTS = "no/grobunn/reporting/pdf/font/SourceSans3-";

    private final Map<String, TrueTypeFont> programs = new LinkedHashMap<>();
    private final List<FloorPage> pages = new ArrayList<>();

    /** Takes the marks from a file. */
    UntaggedFloor(byte[] pdf) throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            for (PDPage page : file.getPages()) {
                pages.add(new FloorPage(page.getMediaBox(), marks(page)));
            }
        }
    }

    /** A page: its size and its marks, in order. */
    private record FloorPage(PDRectangle size, List<Mark> marks) {}

    /** An operator and its operands; of text, the words and the face. */
    private static final class Mark {
        private final String operator;
        private final float[] numbers;
        private final String words;
        private final String face;

        Mark(String operator, float[] numbers, String words, String face) {
            this.operator = operator;
            this.numbers = numbers;
            this.words = words;
            this.face = face;
        }
    }

    private List<Mark> marks(PDPage page) throws IOException {
        List<Mark> marks = new ArrayList<>();
        List<COSBase> operands = new ArrayList<>();
        String face = "";
        for (Object token : new PDFStreamParser(page).parse()) {
            if (!(token instanceof Operator operator)) {
                operands.add((COSBase) token);
                continue;
            }
            if (operator.getName().equals("Tf")) {
                face = ((COSName) operands.get(0)).getName();
                programs.computeIfAbsent(face, UntaggedFloor::parse);
            }
            if (!List.of("BDC", "BMC", "EMC").contains(operator.getName())) {
                marks.add(mark(operator.getName(), operands, face, page.getResources()));
            }
            operands.clear();
        }
        return marks;
    }

    private static Mark mark(String operator, List<COSBase> operands, String face, PDResources resources)
            throws IOException {
        float[] numbers = new float
                [(int) operands.stream().filter(COSNumber.class::isInstance).count()];
        int count = 0;
        String words = "";
        for (COSBase operand : operands) {
            if (operand instanceof COSNumber number) {
                numbers[count++] = number.floatValue();
            } else if (operand instanceof COSString codes) {
                words = words(codes.getBytes(), resources.getFont(COSName.getPDFName(face)));
            }
        }
        return new Mark(operator, numbers, words, operator.equals("Tf") || operator.equals("Tj") ? face : "");
    }

    private static String words(byte[] codes, PDFont font) throws IOException {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < codes.length; i += 2) {
            words.append(font.toUnicode(((codes[i] & 255) << 8) | (codes[i + 1] & 255)));
        }
        return words.toString();
    }

    private static TrueTypeFont parse(String face) {
        try (InputStream in = UntaggedFloor.class.getClassLoader().getResourceAsStream(FONTS + face + ".ttf")) {
            if (in == null) {
                throw new IllegalStateException("No face " + face);
            }
            TrueTypeFont program = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            program.setEnableGsub(false);
            return program;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the file without tags. */
    void write(OutputStream out) throws IOException {
        try (PDDocument file = new PDDocument()) {
            Map<String, FloorFace> faces = new LinkedHashMap<>();
            PDResources resources = new PDResources();
            for (Map.Entry<String, TrueTypeFont> program : programs.entrySet()) {
                FloorFace face = new FloorFace(PDType0Font.load(file, program.getValue(), true), program.getValue());
                faces.put(program.getKey(), face);
                resources.put(COSName.getPDFName(program.getKey()), face.font);
            }
            for (FloorPage from : pages) {
                PDPage page = new PDPage(from.size());
                page.setResources(resources);
                PDStream content = new PDStream(file);
                try (OutputStream stream = content.createOutputStream(COSName.FLATE_DECODE)) {
                    FloorContent operators = new FloorContent();
                    from.marks().forEach(mark -> draw(mark, faces, operators));
                    operators.writeTo(stream);
                }
                page.setContents(content);
                file.addPage(page);
            }
            for (FloorFace face : faces.values()) {
                face.font.subset();
            }
            file.save(out, new CompressParameters(200));
        }
    }

    private static void draw(Mark mark, Map<String, FloorFace> faces, FloorContent out) {
        switch (mark.operator) {
            case "Tf" -> out.ascii("/").ascii(mark.face).ascii(" ");
            case "Tj" -> Objects.requireNonNull(faces.get(mark.face)).show(mark.words, out);
            case "d" -> {
                out.ascii("[");
                for (int i = 0; i < mark.numbers.length - 1; i++) {
                    out.number(mark.numbers[i]);
                }
                out.ascii("] 0 d\n");
                return;
            }
            default -> {}
        }
        for (float number : mark.numbers) {
            out.number(number);
        }
        out.ascii(mark.operator).ascii("\n");
    }

    /** A face in one file. */
    private static final class FloorFace {
        private final PDType0Font font;
        private final TrueTypeFont program;
        private final int[] glyphs = new int[0x10000];

        FloorFace(PDType0Font font, TrueTypeFont program) {
            this.font = font;
            this.program = program;
        }

        void show(String words, FloorContent out) {
            out.ascii("<");
            for (int i = 0; i < words.length(); i++) {
                int character = words.charAt(i);
                if (glyphs[character] == 0) {
                    font.addToSubset(character);
                    glyphs[character] = glyph(character);
                }
                out.code(glyphs[character]);
            }
            out.ascii("> ");
        }

        private int glyph(int character) {
            try {
                return program.getUnicodeCmapLookup().getGlyphId(character);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
