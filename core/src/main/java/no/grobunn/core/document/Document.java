package no.grobunn.core.document;

import java.time.LocalDate;
import java.util.List;
import no.grobunn.core.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a document, from top to bottom, and nothing about how it looks. Immutable, so it may be shared between threads.
 *
 * @param properties what the document is called and who stands behind it
 * @param cover its cover, or null where it begins with its first block
 * @param body its blocks in reading order
 */
public record Document(Properties properties, @Nullable Cover cover, List<Block> body) {
    public Document {
        body = List.copyOf(body);
    }

    /**
     * What a document is called and who stands behind it.
     *
     * @param title the title, shown on the cover and in the running header
     * @param type what kind of document it is, {@code Pilotforslag}
     * @param description one sentence about it, for catalogues
     * @param author the organisation behind it
     * @param language the language of all text that is not marked as foreign
     * @param version its version as shown, {@code 1.0}, or null
     * @param date the day it speaks from; makes the same bytes again
     * @param draft how it is marked as unfinished, or null if it is not
     * @param quoted words of another language that its texts quote without marking them, or null
     */
    public record Properties(
            String title,
            String type,
            String description,
            String author,
            Language language,
            @Nullable String version,
            LocalDate date,
            @Nullable DraftMark draft,
            @Nullable Quoted quoted) {
        /** A document that quotes no other language but where it says so. */
        public Properties(
                String title,
                String type,
                String description,
                String author,
                Language language,
                @Nullable String version,
                LocalDate date,
                @Nullable DraftMark draft) {
            this(title, type, description, author, language, version, date, draft, null);
        }

        /** The same properties of a document that quotes these words; those in its own language need no mark. */
        public Properties quoting(Quoted words) {
            return new Properties(
                    title,
                    type,
                    description,
                    author,
                    language,
                    version,
                    date,
                    draft,
                    words.language() == language ? null : words);
        }
    }

    /**
     * The mark of an unfinished document, on every page.
     *
     * @param label {@code Utkast}
     * @param note what the reader must know, {@code versjon 0.7 – skal ikke sendes}
     */
    public record DraftMark(String label, String note) {}
}
