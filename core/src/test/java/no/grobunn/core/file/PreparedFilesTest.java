package no.grobunn.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several files become new together, or stay as they were. */
class PreparedFilesTest {
    @TempDir
    private Path folder;

    private Path one;
    private Path other;
    private Path third;

    @BeforeEach
    void write() throws IOException {
        folder = folder.toRealPath();
        one = Files.writeString(folder.resolve("a.yaml"), "old a");
        other = Files.writeString(folder.resolve("b.yaml"), "old b");
        third = Files.writeString(folder.resolve("c.yaml"), "old c");
    }

    @Test
    void all_are_new_and_nothing_is_left_beside_them() throws IOException {
        try (PreparedFiles prepared = PreparedFiles.of(contents())) {
            assertThat(one).hasContent("old a");
            prepared.moveIntoPlace();
        }

        assertThat(one).hasContent("new a.yaml");
        assertThat(third).hasContent("new c.yaml");
        assertThat(folder).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void all_stay_as_they_were_where_the_second_cannot_be_moved() throws IOException {
        try (PreparedFiles prepared = PreparedFiles.of(contents(), this::butTheSecond)) {
            assertThatThrownBy(prepared::moveIntoPlace).hasMessage("no leave");
        }

        assertThat(one).hasContent("old a");
        assertThat(other).hasContent("old b");
        assertThat(third).hasContent("old c");
        assertThat(folder).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void what_cannot_be_put_back_is_kept_and_named() throws IOException {
        try (PreparedFiles prepared = PreparedFiles.of(contents(), this::butTheSecondAndBack)) {
            NotPutBackException half = catchThrowableOfType(NotPutBackException.class, prepared::moveIntoPlace);

            assertThat(half.kept()).containsOnlyKeys(one);
            assertThat(half.kept().get(one)).exists();
        }

        assertThat(one).hasContent("new a.yaml");
        assertThat(folder.resolve(".a.yaml.1.old")).hasContent("old a");
        assertThat(folder.resolve(".b.yaml.1.part")).doesNotExist();
    }

    @Test
    void nothing_is_touched_where_one_is_not_there() throws IOException {
        Files.delete(third);

        assertThatThrownBy(() -> PreparedFiles.of(contents())).isInstanceOf(NoSuchFileException.class);

        assertThat(one).hasContent("old a");
        assertThat(folder).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void who_may_read_a_file_stays() throws IOException {
        assumeThat(Files.getFileStore(one).supportsFileAttributeView("posix")).isTrue();
        Set<PosixFilePermission> mine = Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        Files.setPosixFilePermissions(one, mine);

        try (PreparedFiles prepared = PreparedFiles.of(Map.of(one, new byte[0]))) {
            prepared.moveIntoPlace();
        }
        assertThat(Files.getPosixFilePermissions(one)).isEqualTo(mine);

        AtomicFile.write(one, out -> 0);
        assertThat(Files.getPosixFilePermissions(one)).isEqualTo(mine);
    }

    @Test
    void nobody_reads_on_the_way_who_may_not_read_the_file() throws IOException {
        assumeThat(Files.getFileStore(one).supportsFileAttributeView("posix")).isTrue();
        Set<PosixFilePermission> mine = Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        Files.setPosixFilePermissions(one, mine);

        Set<PosixFilePermission> meanwhile =
                AtomicFile.write(one, out -> Files.getPosixFilePermissions(folder.resolve(".a.yaml.1.part")));

        assertThat(meanwhile).isEqualTo(mine);
    }

    @Test
    void a_file_that_was_gone_when_its_move_failed_is_put_back() throws IOException {
        try (PreparedFiles prepared = PreparedFiles.of(contents(), this::losingTheSecond)) {
            assertThatThrownBy(prepared::moveIntoPlace).hasMessage("half moved");
        }

        assertThat(one).hasContent("old a");
        assertThat(other).hasContent("old b");
        assertThat(third).hasContent("old c");
        assertThat(folder).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void what_cannot_be_cleared_away_is_no_failure_and_keeps_nothing_else() throws IOException {
        Path stuck = folder.resolve(".a.yaml.1.old");
        try (PreparedFiles prepared = PreparedFiles.of(contents())) {
            Files.delete(stuck);
            Files.createFile(Files.createDirectory(stuck).resolve("x"));
            prepared.moveIntoPlace();
        }

        assertThat(third).hasContent("new c.yaml");
        assertThat(folder.resolve(".c.yaml.1.old")).doesNotExist();
    }

    private void losingTheSecond(Path from, Path to) throws IOException {
        if (from.toString().endsWith("b.yaml.1.part")) {
            Files.delete(to);
            throw new IOException("half moved");
        }
        AtomicFile.move(from, to);
    }

    private Map<Path, byte[]> contents() {
        Map<Path, byte[]> contents = new LinkedHashMap<>();
        for (Path file : new Path[] {one, other, third}) {
            contents.put(file, ("new " + file.getFileName()).getBytes(StandardCharsets.UTF_8));
        }
        return contents;
    }

    private void butTheSecond(Path from, Path to) throws IOException {
        if (to.getFileName().equals(other.getFileName())) {
            throw new IOException("no leave");
        }
        AtomicFile.move(from, to);
    }

    private void butTheSecondAndBack(Path from, Path to) throws IOException {
        if (from.toString().endsWith(".old")) {
            throw new IOException("no leave either");
        }
        butTheSecond(from, to);
    }
}
