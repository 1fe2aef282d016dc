package no.grobunn.core.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import no.grobunn.core.invariant.InvariantException;
import no.grobunn.core.invariant.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoTest {
    @Test
    void theSizeOfAPngIsTheOneThatAnImageLibrarySees() throws IOException {
        byte[] file = SampleImages.png(300, 70);

        Logo logo = Logo.of(file, "Nabolaget");

        assertThat(ImageIO.read(new ByteArrayInputStream(file)).getWidth()).isEqualTo(logo.width());
        assertThat(ImageIO.read(new ByteArrayInputStream(file)).getHeight()).isEqualTo(logo.height());
        assertThat(logo.kind().mediaType()).isEqualTo("image/png");
    }

    @Test
    void theSizeOfAJpegStandsAfterItsTables() {
        Logo logo = Logo.of(SampleImages.jpegHead(640, 480, 3), "Nabolaget");

        assertThat(List.of(logo.width(), logo.height())).containsExactly(640, 480);
        assertThat(logo.kind().mediaType()).isEqualTo("image/jpeg");
    }

    @Test
    void aLogoMadeForPrintingIsRefused() {
        assertThat(rules(SampleImages.jpegHead(640, 480, 4))).containsExactly("logo-colours");
    }

    @Test
    void whatWouldExhaustTheMemoryIsRefused() {
        assertThat(rules(new byte[Logo.MAX_BYTES + 1])).containsExactly("logo-too-large");
        assertThat(rules(SampleImages.jpegHead(Logo.MAX_SIDE + 1, 1, 3))).containsExactly("logo-too-many-pixels");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GIF89a",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "\u00FF\u00D8",
                "\u00FF\u00D8\u00FF\u00FE\u0000\u0000"
            })
    void whatIsNoPngOrJpegIsRefused(String content) {
        assertThat(rules(content.getBytes(StandardCharsets.ISO_8859_1))).containsExactly("logo-not-an-image");
    }

    @Test
    void anImageCutAnywhereInItsHeadIsRefused() {
        byte[] jpeg = SampleImages.jpegHead(640, 480, 3);
        byte[] png = SampleImages.png(3, 3);
        for (int length = 0; length < 24; length++) {
            assertThat(rules(Arrays.copyOf(jpeg, length))).containsExactly("logo-not-an-image");
            assertThat(rules(Arrays.copyOf(png, Math.min(length, 23)))).containsExactly("logo-not-an-image");
        }
    }

    @Test
    void nobodyCanChangeItFromOutside() {
        byte[] file = SampleImages.png(2, 2);
        Logo logo = Logo.of(file, "Nabolaget");

        file[0] = 0;
        logo.content()[0] = 0;

        assertThat(logo).isEqualTo(Logo.of(SampleImages.png(2, 2), "Nabolaget"));
    }

    private static List<String> rules(byte[] content) {
        return assertThatExceptionOfType(InvariantException.class)
                .isThrownBy(() -> Logo.of(content, "Nabolaget"))
                .actual()
                .violations()
                .stream()
                .map(Violation::rule)
                .toList();
    }
}
