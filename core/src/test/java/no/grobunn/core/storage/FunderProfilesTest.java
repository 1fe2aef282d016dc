package no.grobunn.core.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.pilot.FunderProfileId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person's own profiles beside a dossier. */
class FunderProfilesTest {
    @TempDir
    Path folder;

    private Path profiles;

    @BeforeEach
    void makeFolder() throws IOException {
        profiles = Files.createDirectory(folder.resolve("profiles"));
    }

    @Test
    void withoutAFolderThereAreThoseThatTheProductBrings() throws IOException {
        Files.delete(profiles);

        assertThat(FunderProfiles.beside(folder).ids())
                .isEqualTo(FunderProfiles.builtIn().ids());
    }

    @Test
    void anOwnProfileIsFoundBesideAFolderAndBesideAFile() throws IOException {
        own("fond.yaml", ProfileText.LEAST);

        assertThat(FunderProfiles.beside(folder).find(id("fond"))).isPresent();
        assertThat(FunderProfiles.beside(Files.createFile(folder.resolve("d.yaml")))
                        .find(id("fond")))
                .isPresent();
    }

    @Test
    void anOwnProfileGoesBeforeTheProductsOfTheSameName() throws IOException {
        own("mine.yaml", ProfileText.LEAST.replace("id: fond", "id: county-portal"));

        FunderProfiles all = FunderProfiles.beside(folder);

        assertThat(all.problems()).isEmpty();
        assertThat(all.find(id("county-portal")).orElseThrow().title().nb()).isEqualTo("Fondet");
        assertThat(all.ids()).hasSameSizeAs(FunderProfiles.builtIn().ids());
    }

    @Test
    void twoOwnOnesOfOneNameAreAProblemThatNamesBoth() throws IOException {
        own("b.yaml", ProfileText.LEAST);
        own("a.yml", ProfileText.LEAST);

        assertThat(FunderProfiles.beside(folder).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.position()).hasToString("profiles/b.yaml:2:5");
            assertThat(problem.code()).isEqualTo("duplicate-id");
            assertThat(problem.arguments()).contains(new Position("profiles/a.yml", 2, 5));
        });
    }

    @Test
    void aBrokenOneIsToldAndTheOthersAreRead() throws IOException {
        own("broken.yaml", ProfileText.LEAST + "maxMonths: 36\n");
        own("sound.yaml", ProfileText.LEAST.replace("id: fond", "id: sparebanken"));

        FunderProfiles all = FunderProfiles.beside(folder);

        assertThat(ProfileText.shown(all.problems())).containsExactly("profiles/broken.yaml:7:12 wrong-type");
        assertThat(all.find(id("fond"))).isEmpty();
        assertThat(all.find(id("sparebanken"))).isPresent();
    }

    @Test
    void otherAndHiddenFilesAreLeftAlone() throws IOException {
        own("README.md", "x");
        own(".fond.yaml", "x");
        Files.createDirectory(profiles.resolve("old.yaml"));

        assertThat(FunderProfiles.beside(folder).problems()).isEmpty();
    }

    @Test
    void aSlipGetsTheNearestId() {
        assertThat(FunderProfiles.builtIn().nearest("county-portl")).contains(id("county-portal"));
        assertThat(FunderProfiles.builtIn().nearest("noe helt annet")).isEmpty();
    }

    @Test
    void anUnchangedCopyOfTheTemplateIsTheGenericProfile() throws IOException {
        own("generic.yaml", BuiltInProfilesTest.text("generic"));

        FunderProfiles all = FunderProfiles.beside(folder);

        assertThat(all.problems()).isEmpty();
        assertThat(all.find(FunderProfile.GENERIC)).contains(FunderProfile.generic());
    }

    private void own(String file, String text) throws IOException {
        Files.writeString(profiles.resolve(file), text);
    }

    private static FunderProfileId id(String value) {
        return new FunderProfileId(value);
    }
}
