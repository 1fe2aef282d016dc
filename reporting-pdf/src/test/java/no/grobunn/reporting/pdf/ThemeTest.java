package no.grobunn.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import no.grobunn.core.document.Document;
import no.grobunn.core.theme.Logo;
import no.grobunn.core.theme.Theme;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ThemeTest {
    private static final int BRICK = 0x8A2F22;

    static Stream<Arguments> logos() throws IOException {
        return Stream.of(
                Arguments.of("transparent PNG", image("png", BufferedImage.TYPE_INT_ARGB)),
                Arguments.of("opaque PNG", image("png", BufferedImage.TYPE_INT_RGB)),
                Arguments.of("grey PNG", image("png", BufferedImage.TYPE_BYTE_GRAY)),
                Arguments.of("PNG with a palette", image("png", BufferedImage.TYPE_BYTE_INDEXED)),
                Arguments.of("JPEG", image("jpeg", BufferedImage.TYPE_INT_RGB)),
                Arguments.of("grey JPEG", image("jpeg", BufferedImage.TYPE_BYTE_GRAY)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("logos")
    void a_logo_stands_on_cover_and_letterhead_with_its_words(String kind, byte[] logo) throws Exception {
        for (Document document : List.of(SampleDocuments.small(), SampleLetter.document())) {
            byte[] pdf = themed(document, logo);
            assertThat(TaggedText.elements(pdf))
                    .filteredOn(element -> element.type().equals("Figure"))
                    .extracting(TaggedText.Element::text)
                    .contains("Solvik kommunes merke");
            assertThat(VeraPdf.violations(pdf)).isEmpty();
        }
    }

    @Test
    void a_transparent_logo_keeps_its_transparency_and_an_opaque_one_gets_none() throws Exception {
        assertThat(isTransparent(image("png", BufferedImage.TYPE_INT_ARGB))).isTrue();
        assertThat(isTransparent(image("png", BufferedImage.TYPE_INT_RGB))).isFalse();
    }

    @Test
    void the_line_of_the_organisation_stands_at_the_foot_and_the_accent_is_its_own() throws Exception {
        byte[] pdf = themed(SampleLetter.document(), image("png", BufferedImage.TYPE_INT_ARGB));
        try (PDDocument file = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(file)).contains("Solvik kommune, Plan og næring");
            String content = new String(
                    file.getPage(0).getContents().readAllBytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
            assertThat(content).contains("0.541 0.184 0.133 rg").doesNotContain("0.067 0.341 0.361 rg");
        }
    }

    @Test
    void a_logo_is_the_same_bytes_each_time() throws Exception {
        byte[] logo = image("png", BufferedImage.TYPE_INT_ARGB);
        assertThat(themed(SampleLetter.document(), logo)).isEqualTo(themed(SampleLetter.document(), logo));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("logos")
    void a_damaged_logo_is_refused_before_anything_is_written(String kind, byte[] logo) {
        Logo torn = Logo.of(Arrays.copyOf(logo, 180), "Merke");
        assertThatThrownBy(() -> AccessiblePdf.standard().themed(new Theme(BRICK, torn, null)))
                .isInstanceOf(UnreadableLogoException.class);
    }

    /** Java takes the greys of a PNG for linear ones; a printer must not. */
    @ParameterizedTest
    @CsvSource({"8, false", "16, false", "8, true", "16, true"})
    void a_grey_logo_keeps_its_greys(int bits, boolean transparent) throws IOException {
        int[] greys = {0, 1, 64, 128, 191, 254, 255};

        try (PDDocument file = Loader.loadPDF(themed(SampleDocuments.small(), grey(bits, transparent, greys)))) {
            COSStream logo = logo(file);
            assertThat(logo.getCOSName(COSName.COLORSPACE)).isEqualTo(COSName.DEVICEGRAY);
            assertThat(unsigned(logo)).containsExactly(greys);
            COSStream mask = logo.getCOSStream(COSName.SMASK);
            if (transparent) {
                assertThat(unsigned(mask)).containsExactly(255, 254, 191, 127, 64, 1, 0);
            } else {
                assertThat(mask).isNull();
            }
        }
    }

    private static int[] unsigned(COSStream samples) throws IOException {
        byte[] read = samples.createInputStream().readAllBytes();
        return IntStream.range(0, read.length).map(i -> read[i] & 255).toArray();
    }

    /** A row of greys, the darker the more opaque where anything shines through. */
    private static byte[] grey(int bits, boolean transparent, int... greys) throws IOException {
        int type = bits == 8 ? DataBuffer.TYPE_BYTE : DataBuffer.TYPE_USHORT;
        BufferedImage image = (transparent
                        ? ImageTypeSpecifier.createGrayscale(bits, type, false, false)
                        : ImageTypeSpecifier.createGrayscale(bits, type, false))
                .createBufferedImage(greys.length, 1);
        int step = bits == 8 ? 1 : 257;
        for (int x = 0; x < greys.length; x++) {
            image.getRaster().setSample(x, 0, 0, greys[x] * step);
            if (transparent) {
                image.getRaster().setSample(x, 0, 1, (255 - greys[x]) * step);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static COSStream logo(PDDocument file) throws IOException {
        return file.getPage(0)
                .getResources()
                .getXObject(COSName.getPDFName("Logo"))
                .getCOSObject();
    }

    private static boolean isTransparent(byte[] logo) throws IOException {
        try (PDDocument file = Loader.loadPDF(themed(SampleDocuments.small(), logo))) {
            return logo(file).containsKey(COSName.SMASK);
        }
    }

    static byte[] themed(Document document, byte[] logo) throws IOException {
        Theme theme = new Theme(BRICK, Logo.of(logo, "Solvik kommunes merke"), "Solvik kommune, Plan og næring");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AccessiblePdf.standard().themed(theme).typeset(document, out);
        return out.toByteArray();
    }

    /** A disc beside a bar, on nothing where the type has transparency. */
    static byte[] image(String format, int type) throws IOException {
        BufferedImage image = new BufferedImage(360, 120, type);
        Graphics2D pen = image.createGraphics();
        pen.setColor(image.getColorModel().hasAlpha() ? new Color(0, true) : Color.WHITE);
        pen.fillRect(0, 0, 360, 120);
        pen.setColor(new Color(BRICK));
        pen.fillOval(5, 5, 110, 110);
        pen.fillRect(140, 40, 200, 40);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }
}
