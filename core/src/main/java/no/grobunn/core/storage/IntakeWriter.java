package no.grobunn.core.storage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.sheet.FormBook;
import no.grobunn.core.storage.sheet.SheetWriting;
import no.grobunn.core.text.Language;

/** Writes sheets to be filled in, empty or with all that a dossier holds; {@link IntakeReader} reads an equal dossier from them. Stateless and thread-safe. */
public final class IntakeWriter {
    /** So many characters of the memory go into a cell. */
    private static final int PIECE = 30_000;

    /** A writer. */
    public IntakeWriter() {}

    /** The sheets with all that a dossier holds, with headings, explanations and terms in a language, written on a day. */
    public FormBook book(Dossier dossier, Language language, LocalDate date) {
        return new FormBook(
                language,
                date,
                Optional.of(dossier.project().title()),
                SheetWriting.of(dossier, language, IntakeExample.in(language)),
                memory(dossier));
    }

    /** The sheets with nothing in them, with headings and explanations in a language, written on a day. */
    public FormBook book(Language language, LocalDate date) {
        return new FormBook(
                language, date, Optional.empty(), SheetWriting.empty(language, IntakeExample.in(language)), List.of());
    }

    private static List<String> memory(Dossier dossier) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try {
            DossierWriter.json().write(dossier, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pieces(json.toString(StandardCharsets.UTF_8));
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        pieces.add(FormBook.MEMORY);
        for (int begin = 0; begin < text.length(); ) {
            int end = Math.min(text.length(), begin + PIECE);
            boolean parted = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
            pieces.add(text.substring(begin, parted ? end - 1 : end));
            begin = parted ? end - 1 : end;
        }
        return pieces;
    }
}
