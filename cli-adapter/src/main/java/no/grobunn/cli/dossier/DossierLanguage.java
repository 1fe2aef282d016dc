package no.grobunn.cli.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.grobunn.core.storage.Position;
import no.grobunn.core.storage.ReadResult;
import no.grobunn.core.text.Language;

/** The language of a dossier, even of one that does not load: its errors are best told in it. */
final class DossierLanguage {
    private static final Pattern CODE = Pattern.compile("[\"']?(\\p{Lower}{2})\\b.*");

    private DossierLanguage() {}

    static Optional<Language> of(ReadResult reading, Path place) {
        return reading.dossier()
                .map(dossier -> dossier.project().language())
                .or(() -> reading.sources().find("project.language").flatMap(at -> written(at, place)));
    }

    private static Optional<Language> written(Position at, Path place) {
        Path file = DossierPlace.folder(place).resolve(at.file());
        try (Stream<String> lines = Files.lines(file)) {
            return lines.skip(at.line() - 1L)
                    .findFirst()
                    .filter(line -> line.length() >= at.column())
                    .map(line -> CODE.matcher(line.substring(at.column() - 1)))
                    .filter(Matcher::matches)
                    .flatMap(code -> Language.of(code.group(1)));
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }
}
