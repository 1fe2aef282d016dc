package no.grobunn.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The program as someone gets it who has never seen this repository. */
class DistributionTest {
    /** How a check of a dossier without errors may end: a funder may still object to it. */
    private static final Object[] LOADS = {0, 1};

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void makesEveryDocumentWithoutAWordOnStandardError(Jdk jdk) {
        Fredrikstad made = Fredrikstad.madeOn(jdk);
        assertThat(made.run().exit()).as(made.run().err()).isZero();
        assertThat(made.run().err()).isEmpty();
        assertThat(made.run().out())
                .contains("pilot-proposal.pdf", "readiness.pdf", "budget.xlsx", "portal-answers.txt", "Neste steg");
    }

    @Test
    void leavesDocumentsThatOthersOfTheHouseMayRead() throws IOException {
        Path plain = Files.createFile(folder.resolve("plain"));
        Set<PosixFilePermission> usual = Files.getPosixFilePermissions(plain);
        assertThat(Files.getPosixFilePermissions(Fredrikstad.madeOn(Jdk.RUNNING).proposal()))
                .isEqualTo(usual);
    }

    @Test
    void worksAfterItWasMovedToAFolderWithSpacesAndIsCalledThroughALink() throws IOException {
        Path moved = folder.resolve("Mine programmer/gro bunn");
        copy(Distribution.built().folder(), moved);
        Path link = Files.createSymbolicLink(folder.resolve("grobunn"), moved.resolve("bin/grobunn"));
        Path dossier = Files.createDirectory(folder.resolve("et dossier på norsk"));
        Files.copy(Distribution.EXAMPLES.resolve("minimal/dossier.yaml"), dossier.resolve("dossier.yaml"));
        Run check = new Command(link, "check", dossier)
                .variable("JAVA_HOME", Jdk.RUNNING.home().toString())
                .run();
        assertThat(check.exit()).as(check.err()).isIn(LOADS);
        assertThat(check.out()).contains("et dossier på norsk");
    }

    @ParameterizedTest
    @EnumSource
    void findsAPluginThatSomeoneElsePutsBesideIt(Jdk jdk) throws IOException {
        copy(Distribution.built().folder(), folder.resolve("grobunn"));
        Path plugin = Fredrikstad.only(Distribution.EXAMPLES.resolve("plugin/target"), ".jar");
        Files.copy(plugin, folder.resolve("grobunn/lib").resolve(plugin.getFileName()));
        Distribution extended = new Distribution(folder.resolve("grobunn"));
        assertThat(extended.grobunn(jdk, "reports").run().out())
                .contains("partner-list", "no.grobunn.example.partners");

        assertThat(extended.grobunn(jdk, "check", Fredrikstad.DOSSIER).run().out())
                .contains("partner-website");

        Path out = folder.resolve("out");
        Run report = extended.grobunn(jdk, "report", Fredrikstad.DOSSIER, "partner-list", "--out", out)
                .run();
        assertThat(report.exit()).as(report.err()).isZero();
        assertThat(Fredrikstad.only(out, "partner-list.csv")).content().contains("Fredrikstad Næringsforening");
    }

    @Test
    void isTheSameAsAFolderAndAsAZip() throws IOException {
        Path zip = Fredrikstad.only(Distribution.built().folder().getParent(), ".zip");
        try (ZipFile file = new ZipFile(zip.toFile());
                Stream<Path> files = Files.walk(Distribution.built().folder())) {
            Set<String> packed = file.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .map(name -> name.substring(name.indexOf('/') + 1))
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> laid = files.filter(Files::isRegularFile)
                    .map(path -> Distribution.built().folder().relativize(path).toString())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(packed).isEqualTo(laid).contains("bin/grobunn", "bin/grobunn.bat", "LICENSE");
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesTheLeastThatLoadsAndSaysWhatItsReportsLack(Jdk jdk) {
        Path minimal = Distribution.EXAMPLES.resolve("minimal");
        assertThat(Distribution.built().grobunn(jdk, "check", minimal).run().exit())
                .isIn(LOADS);
        Run report = Distribution.built()
                .grobunn(jdk, "report", minimal, "--out", folder)
                .run();
        assertThat(report.exit()).isZero();
        assertThat(report.err()).contains("«Pilotforslag» handler om en pilot, og dossieret har ingen.");
        assertThat(folder).isDirectoryContaining("glob:**-readiness.pdf");
    }

    @Test
    void beginsADossierThatIsSound() {
        Path begun = folder.resolve("nytt");
        Distribution grobunn = Distribution.built();
        assertThat(grobunn.grobunn(Jdk.RUNNING, "new", begun).run().exit()).isZero();
        assertThat(grobunn.grobunn(Jdk.RUNNING, "check", begun).run().exit()).isIn(LOADS);
        assertThat(grobunn.grobunn(Jdk.RUNNING, "new", begun).run().exit())
                .as("never overwrites")
                .isNotZero();
    }

    @ParameterizedTest
    @CsvSource({
        "0, --help",
        "0, --version",
        "0, reports",
        "1, check examples/minimal",
        "2, chekc examples/minimal",
        "2, report examples/fredrikstad no-such-report",
        "2, report examples/fredrikstad --date yesterday",
        "4, check acceptance",
        "4, report examples/fredrikstad --out README.md",
        "2, report examples/fredrikstad pilot-proposal --pilot no-such-pilot"
    })
    void endsWithTheCodeItPromises(int code, String words) {
        Run run = Distribution.built()
                .grobunn(Jdk.RUNNING, (Object[]) words.split(" "))
                .in(Distribution.REPOSITORY)
                .run();
        assertThat(run.exit()).as(words + "\n" + run.out() + run.err()).isEqualTo(code);
        assertThat(run.out() + run.err()).doesNotContain("Exception", "\tat ");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }
}
