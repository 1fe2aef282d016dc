package no.grobunn.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import no.grobunn.core.document.Figure;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.drawing.Palette;
import no.grobunn.core.drawing.SvgWriter;
import no.grobunn.core.drawing.TextMeasure;
import no.grobunn.core.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Writes every figure of every case as a picture, to be looked at. */
class FigureGalleryTest {
    private static final SvgWriter WRITER = new SvgWriter(Palette.STANDARD, TextMeasure.sourceSans3());

    @ParameterizedTest
    @EnumSource
    void everyCaseCanBeLookedAt(Language language) throws IOException {
        Path gallery = Files.createDirectories(Path.of("target", "figures", language.code()));
        for (Map.Entry<String, Dossier> dossier : FigureCases.dossiers().entrySet()) {
            for (Map.Entry<String, Figure> figure :
                    FigureCases.of(dossier.getValue(), language).entrySet()) {
                write(figure.getValue(), language, gallery.resolve(dossier.getKey() + "-" + figure.getKey() + ".svg"));
            }
        }
        try (var files = Files.list(gallery)) {
            assertThat(files).hasSizeGreaterThan(30);
        }
    }

    private static void write(Figure figure, Language language, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            WRITER.write(figure.drawing(), figure.caption().statement(), figure.alternative(), language, out);
        }
    }
}
