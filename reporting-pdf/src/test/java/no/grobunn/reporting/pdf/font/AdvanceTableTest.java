package no.grobunn.reporting.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.grobunn.core.drawing.TextMeasure;
import no.grobunn.core.drawing.Typeface;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Core measures text without the font files: its tables say what the files say. Where they do not, the right table is left in {@code target}. */
class AdvanceTableTest {
    private static final int BASIC = 0x10000;

    @ParameterizedTest
    @CsvSource({"REGULAR,regular", "SEMIBOLD,semibold"})
    void core_measures_every_character_as_the_font_file_does(Cut cut, String name) throws IOException {
        String table = table(Faces.bundled().of(cut));
        String file = "source-sans-3-" + name + ".txt";
        Files.writeString(Path.of("target", file), table);

        try (InputStream in = TextMeasure.class.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            assertThat(new String(in.readAllBytes(), StandardCharsets.US_ASCII)).isEqualTo(table);
        }
    }

    @ParameterizedTest
    @CsvSource({"REGULAR,REGULAR", "SEMIBOLD,SEMIBOLD"})
    void a_line_is_as_wide_as_its_characters_together(Cut cut, Typeface typeface) {
        String line = "Kystkraft – fra skole til bedrift, 1 234,50 kr";
        double sum = line.codePoints()
                        .map(character -> Faces.bundled().of(cut).advance(character))
                        .sum()
                * 7.8
                / 1000;
        assertThat(TextMeasure.sourceSans3().width(line, typeface, 7.8)).isEqualTo(sum);
    }

    private static String table(Face face) {
        StringBuilder table = new StringBuilder("# Advances of ")
                .append(face.cut().file())
                .append(" in thousandths of the size: first character, then one advance a character\n");
        for (int character = 0; character < BASIC; character++) {
            if (face.advance(character) >= 0) {
                boolean starts = character == 0 || face.advance(character - 1) < 0;
                table.append(starts ? Integer.toHexString(character) : "")
                        .append(' ')
                        .append(face.advance(character));
                table.append(character + 1 < BASIC && face.advance(character + 1) >= 0 ? "" : "\n");
            }
        }
        return table.toString();
    }
}
