package no.grobunn.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the example case that someone makes mistakes in. */
final class DossierCopy {
    private final Path folder;
    private final List<String> expected = new ArrayList<>();

    private DossierCopy(Path folder) {
        this.folder = folder;
    }

    static DossierCopy in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(Fredrikstad.DOSSIER)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        return new DossierCopy(folder);
    }

    /** Writes something wrong where something right stood, once in the file; the mistake belongs to the last line of what is written. */
    DossierCopy mistake(String file, String right, String wrong, String code) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        int place = text.indexOf(right);
        assertThat(place).as(right + " in " + file).isNotNegative();
        assertThat(text.indexOf(right, place + 1))
                .as("a second " + right + " in " + file)
                .isNegative();
        Files.writeString(path, text.substring(0, place) + wrong + text.substring(place + right.length()));
        long line = (text.substring(0, place) + wrong).lines().count();
        expected.add(file + ":" + line + " " + code);
        return this;
    }

    Path folder() {
        return folder;
    }

    /** What must be found, as {@code file:line code}. */
    List<String> expected() {
        return expected;
    }

    /** All bytes in the folder in one word, to see whether anyone wrote. */
    String fingerprint() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.sorted().forEach(file -> {
                digest.update(file.toString().getBytes(StandardCharsets.UTF_8));
                digest.update(bytes(file));
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.isDirectory(file) ? new byte[0] : Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
