package no.grobunn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person sees, in each of her languages. */
class ScreensTest {
    private static final Path EXAMPLE = Path.of("..", "examples", "fredrikstad");

    @TempDir
    private Path folder;

    @BeforeEach
    void prepare() throws IOException {
        copy(EXAMPLE, folder.resolve("fredrikstad"));
        copy(Path.of("..", "examples", "minimal"), folder.resolve("minimal"));
        SampleDossiers.clean(folder.resolve("clean"));
        SampleDossiers.crowd(folder.resolve("crowd"), 300);
        copy(EXAMPLE, folder.resolve("with mistakes"));
        Path main = folder.resolve("with mistakes/dossier.yaml");
        Files.writeString(
                main,
                Files.readString(main)
                        .replace("owner: fredrikstad-naeringsforening", "owner: fredrikstad-naringsforening")
                        .replace("phase: pre-project", "phase: preproject"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void help(String language) throws IOException {
        check(
                "help",
                language,
                "grobunn --help",
                "grobunn new -h",
                "grobunn check -h",
                "grobunn explain -h",
                "grobunn report -h",
                "grobunn reports -h",
                "grobunn map -h",
                "grobunn analyse -h",
                "grobunn intake",
                "grobunn intake new -h",
                "grobunn intake read -h");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void intake(String language) throws IOException {
        Files.writeString(folder.resolve("text.xlsx"), "Navn;Rolle");
        check(
                "intake",
                language,
                "grobunn intake new empty.xlsx",
                "grobunn intake read empty.xlsx",
                "grobunn intake read empty.xlsx --out again",
                "grobunn intake read empty.xlsx --into minimal --removals --write",
                "grobunn intake new full.xlsx --from fredrikstad",
                "grobunn intake new full.xlsx",
                "grobunn intake new public.xlsx --from fredrikstad --audience public",
                "grobunn intake new public.xlsx --audience public",
                "grobunn intake new broken.xlsx --from with_mistakes",
                "grobunn intake new table.csv",
                "grobunn intake read full.xlsx",
                "grobunn intake read full.xlsx --out again",
                "grobunn intake read full.xlsx --out again",
                "grobunn intake read full.xlsx --into again",
                "grobunn intake read full.xlsx --into with_mistakes",
                "grobunn intake read full.xlsx --write",
                "grobunn intake read full.xlsx --out again --into again",
                "grobunn intake read text.xlsx",
                "grobunn intake read nowhere.xlsx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void joins(String language) throws IOException {
        SampleJoin join = new SampleJoin(folder);
        join.dossier("work/ours", UnaryOperator.identity());
        join.dossier("mixed", text -> text.replaceFirst("\n", "\r\n"));
        join.workbook("back.xlsx", true);
        join.workbook("forgot.xlsx", false);
        check(
                "join",
                language,
                "grobunn intake read back.xlsx --into work/ours",
                "grobunn intake read back.xlsx --into work/ours --conflicts dossier",
                "grobunn intake read forgot.xlsx --into work/ours",
                "grobunn intake read back.xlsx --into mixed --conflicts workbook",
                "grobunn intake read back.xlsx --into work/ours --removals --order --conflicts workbook",
                "grobunn intake read back.xlsx --into work/ours --removals --order --conflicts workbook --write",
                "grobunn intake read back.xlsx --into work/ours");
        assertThat(folder.resolve("work/ours/dossier.yaml")).hasContent(SampleJoin.JOINED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void mistyped(String language) throws IOException {
        check(
                "mistyped",
                language,
                "grobunn chekc",
                "grobunn check --fromat json",
                "grobunn check --format jason",
                "grobunn check --format",
                "grobunn check -q=3",
                "grobunn check a b",
                "grobunn new",
                "grobunn new a --example",
                "grobunn new a --example b --example c",
                "grobunn check nowhere",
                "grobunn check .",
                "grobunn report fredrikstad letter note-",
                "grobunn report fredrikstad --format pdff",
                "grobunn report fredrikstad note --format pdf",
                "grobunn report fredrikstad --option tone",
                "grobunn report fredrikstad --option tnoe=warm",
                "grobunn report fredrikstad --option tone=wram",
                "grobunn report fredrikstad letter --option tone=warm",
                "grobunn report fredrikstad --pilot nobody",
                "grobunn report fredrikstad --audience founder",
                "grobunn report fredrikstad --profile county-portl",
                "grobunn report fredrikstad --profile ./nowhere.yaml",
                "grobunn report fredrikstad --date 29.3.2027",
                "grobunn report minimal letter",
                "grobunn analyse netwrok",
                "grobunn analyse fredrikstad netwrok",
                "grobunn analyse fredrikstad --date 29.3.2027");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void checks(String language) throws IOException {
        check(
                "check",
                language,
                "grobunn check fredrikstad",
                "grobunn check fredrikstad --pilot felles-laeringsmoduler --date 2022-09-20 -v",
                "grobunn check fredrikstad -q",
                "grobunn check minimal",
                "grobunn check minimal --strict",
                "grobunn check clean",
                "grobunn check crowd",
                "grobunn check with_mistakes",
                "grobunn check clean --pilot nobody",
                "grobunn check clean --date 29.3.2027");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void explains(String language) throws IOException {
        check(
                "explain",
                language,
                "grobunn explain yaml-tab",
                "grobunn explain hours-times-rate",
                "grobunn explain file-too-large",
                "grobunn explain unkown-term",
                "grobunn explain something-else");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void reports(String language) throws IOException {
        check(
                "report",
                language,
                "grobunn reports",
                "grobunn reports --format json",
                "grobunn report fredrikstad note --out out",
                "grobunn report fredrikstad note --out out --dry-run",
                "grobunn report minimal",
                "grobunn report with_mistakes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void profiles(String language) throws IOException {
        Path own = Files.createDirectory(folder.resolve("minimal/profiles"));
        Files.writeString(own.resolve("fond.yaml"), """
                format: grobunn-profile/1
                id: fond
                title: {nb: Fondet, nn: Fondet, en: The fund}
                maxGrantshare: {value: 50, source: call}
                """);
        Path pilot = folder.resolve("fredrikstad/pilot.yaml");
        Files.writeString(
                pilot, Files.readString(pilot).replace("funder: county-circular-2023", "funder: county-circular"));
        check(
                "profile",
                language,
                "grobunn report minimal note --profile fond",
                "grobunn report fredrikstad note --out out",
                "grobunn report fredrikstad note --out out --profile research-council");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void analyses(String language) throws IOException {
        check(
                "analyse",
                language,
                "grobunn analyse fredrikstad",
                "grobunn analyse fredrikstad network",
                "grobunn analyse fredrikstad coverage",
                "grobunn analyse fredrikstad alignment",
                "grobunn analyse fredrikstad trace",
                "grobunn analyse fredrikstad partners",
                "grobunn analyse minimal",
                "grobunn analyse minimal network",
                "grobunn analyse minimal coverage",
                "grobunn analyse minimal alignment --format json",
                "grobunn analyse with_mistakes network");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void begins(String language) throws IOException {
        check(
                "new",
                language,
                "grobunn new my_dossier",
                "grobunn check my_dossier",
                "grobunn new my_dossier",
                "grobunn new ex --example fredrikstad");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void maps(String language) throws IOException {
        check(
                "map",
                language,
                "grobunn map minimal --to kumu-json",
                "grobunn map fredrikstad --out out/map.svg",
                "grobunn map fredrikstad --to gexf --out out/map.gexf",
                "grobunn map fredrikstad --to csv --out out/map.csv",
                "grobunn map fredrikstad --to csv",
                "grobunn map fredrikstad --to kumu",
                "grobunn map fredrikstad --to graphml --audience puplic",
                "grobunn map fredrikstad --date 29.3.2027",
                "grobunn map with_mistakes --to gexf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void beginsWithAMap(String language) throws IOException {
        copy(Path.of("src/test/resources/no/grobunn/cli/maps"), folder.resolve("maps"));
        check(
                "new-from-map",
                language,
                "grobunn new made --from maps/kumu.json",
                "grobunn check made",
                "grobunn new made --from maps/kumu.json",
                "grobunn map fredrikstad --to csv --out out/map.csv",
                "grobunn new again --from out/map.csv",
                "grobunn check again",
                "grobunn new many --from maps/many.csv",
                "grobunn new no --from maps/broken.graphml",
                "grobunn new no --from maps/nowhere.json",
                "grobunn new no --from maps/map.pdf",
                "grobunn new no --from maps/kumu.json --example empty");
    }

    /** Underscores in what is typed stand for spaces within a word. */
    private void check(String name, String language, String... lines) throws IOException {
        Run.Harness harness = new Run.Harness(folder);
        StringBuilder screens = new StringBuilder();
        for (String line : lines) {
            List<String> words = Stream.of((line + " --language " + language).split(" "))
                    .skip(1)
                    .map(word -> word.replace('_', ' '))
                    .toList();
            screens.append(harness.run(words.toArray(String[]::new)).screen(line))
                    .append('\n');
        }
        Screens.assertThatIs(screens.toString(), name + "." + language);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            files.forEach(file -> {
                try {
                    Files.copy(file, to.resolve(file.getFileName()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
