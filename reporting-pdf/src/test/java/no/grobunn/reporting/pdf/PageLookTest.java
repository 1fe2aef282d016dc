package no.grobunn.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import no.grobunn.core.document.Document;
import no.grobunn.core.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A handful of pages look as they did. Whoever changes how they look on purpose looks at {@code target/looks}, runs the test with {@code -Dgrobunn.golden=write} and
 * looks again.
 */
class PageLookTest {
    private static final Path GOLDEN =
            Path.of("src", "test", "resources", "no", "grobunn", "reporting", "pdf", "looks");
    private static final Path MADE = Path.of("target", "looks");

    /** Between smoothing, which stays well below, and the least change that the tests seed. */
    private static final double TOLERATED = 20;

    private static final byte[] RICH = Typeset.rich();

    /** The pages that together show every block. */
    enum Sample {
        COVER(SampleDocuments.rich(), 1),
        SUMMARY(SampleDocuments.rich(), 2),
        CONTENTS(SampleDocuments.rich(), 3),
        TEXT(SampleDocuments.rich(), 4),
        TABLE(SampleDocuments.rich(), 5),
        DRAFT(SampleDocuments.draft(), 2),
        LETTER(SampleLetter.document(), 1),
        FIGURE(SampleFigures.document(), 3);

        private final Document document;
        private final int page;

        Sample(Document document, int page) {
            this.document = document;
            this.page = page;
        }

        PageLook look() throws IOException {
            return PageLook.of(Typeset.bytes(document), page);
        }

        Path in(Path folder) {
            return folder.resolve(name().toLowerCase(Locale.ROOT) + ".png");
        }
    }

    @ParameterizedTest
    @EnumSource
    void looks_as_it_did(Sample sample) throws IOException {
        PageLook look = sample.look();
        write(look, sample.in(MADE));
        if ("write".equals(System.getProperty("grobunn.golden"))) {
            write(look, sample.in(GOLDEN));
        }

        PageLook before = new PageLook(ImageIO.read(sample.in(GOLDEN).toFile()));
        assertThat(look.differenceFrom(before))
                .as("%s beside %s", sample.in(MADE), sample.in(GOLDEN))
                .isLessThan(TOLERATED);
    }

    @Test
    void other_smoothing_is_no_other_look() throws IOException {
        assertThat(PageLook.smoothed(RICH, 2).differenceFrom(PageLook.of(RICH, 2)))
                .isLessThan(TOLERATED);
    }

    @Test
    void what_has_moved_is_seen() throws IOException {
        PageLook look = PageLook.of(RICH, 2);
        BufferedImage picture = look.picture();
        BufferedImage lower = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        lower.createGraphics().drawImage(picture, 0, 3, null);

        assertThat(new PageLook(lower).differenceFrom(look)).isGreaterThan(TOLERATED);
    }

    @Test
    void another_accent_is_seen() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AccessiblePdf.standard().themed(new Theme(0x1F4E8C, null, null)).typeset(SampleDocuments.rich(), out);

        assertThat(PageLook.of(out.toByteArray(), 1).differenceFrom(PageLook.of(RICH, 1)))
                .isGreaterThan(TOLERATED);
    }

    private static void write(PageLook look, Path file) {
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(look.picture(), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
