package no.grobunn.core.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.grobunn.core.text.Language;
import no.grobunn.core.theme.Logo;
import no.grobunn.core.theme.SampleImages;
import no.grobunn.core.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeReaderTest {
    @TempDir
    private Path folder;

    @Test
    void aThemeIsReadWithTheLogoThatLiesBesideIt() throws IOException {
        write("pictures/logo.png", SampleImages.png(200, 50));

        assertThat(read("""
                accent: "#7a1f3d"
                logo: pictures/logo.png
                logoText: Nabolaget
                organisationLine: Nabolaget · org.nr. 974 760 673
                """).theme())
                .contains(new Theme(
                        0x7A1F3D, Logo.of(SampleImages.png(200, 50), "Nabolaget"), "Nabolaget · org.nr. 974 760 673"));
    }

    @Test
    void whatAThemeDoesNotSayIsTheHousesOwn() throws IOException {
        assertThat(read("").theme()).contains(Theme.STANDARD);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceWithItsPlace() throws IOException {
        assertThat(problems("""
                accent: "#FFCC00"
                organisation: Nabolaget
                logo: missing.png
                """))
                .containsExactly(
                        "theme.yaml:2:9 accent-contrast",
                        "theme.yaml:3:1 unknown-key",
                        "theme.yaml:4:7 logo-without-text");
        assertThat(problems("accent: red\nlogo: missing.png\nlogoText: Nabolaget\n"))
                .containsExactly("theme.yaml:2:9 colour-form", "theme.yaml:3:7 logo-unreadable");
        assertThat(problems("accent: \"#FFCC00\"\nlogo: missing.png\nlogoText: Nabolaget\n"))
                .containsExactly("theme.yaml:2:9 accent-contrast", "theme.yaml:3:7 logo-unreadable");
        assertThat(problems("logo: missing.png\nlogoText: Nabolaget\n"))
                .containsExactly("theme.yaml:2:7 logo-unreadable");
    }

    @Test
    void aFaintColourIsRefusedWithTheNearestThatCanBeRead() throws IOException {
        Problem problem = read("accent: \"#FFCC00\"\n").problems().get(0);

        assertThat(problem.message(Language.NB))
                .isEqualTo(
                        "Tekst i fargen «#FFCC00» er for svak: kontrasten er 1,44 til 1, og den må være minst 4,5 til 1.");
        assertThat(problem.remedy(Language.NB)).startsWith("Bruk «#856A00»");
    }

    @Test
    void aLogoThatIsNoImageIsRefusedWhereTheThemeNamesIt() throws IOException {
        write("logo.svg", "<svg/>".getBytes(StandardCharsets.UTF_8));

        assertThat(problems("logo: logo.svg\nlogoText: Nabolaget\n"))
                .containsExactly("theme.yaml:2:7 logo-not-an-image");
    }

    @Test
    void aThemeThatIsNotThereIsAProblem() {
        assertThat(codes(new ThemeReader().read(folder.resolve("none.yaml"))))
                .containsExactly("none.yaml:1:1 file-missing");
    }

    private List<String> problems(String content) throws IOException {
        return codes(read(content));
    }

    private static List<String> codes(ThemeReadResult result) {
        assertThat(result.theme()).isEmpty();
        return result.problems().stream()
                .map(problem -> problem.position() + " " + problem.code())
                .toList();
    }

    private ThemeReadResult read(String content) throws IOException {
        return new ThemeReader()
                .read(write("theme.yaml", ("format: grobunn-theme/1\n" + content).getBytes(StandardCharsets.UTF_8)));
    }

    private Path write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }
}
