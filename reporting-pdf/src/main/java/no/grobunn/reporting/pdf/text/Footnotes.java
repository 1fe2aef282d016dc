package no.grobunn.reporting.pdf.text;

import java.util.List;
import no.grobunn.core.document.Inline;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;
import org.jspecify.annotations.Nullable;

/** Numbers the footnotes of one document in the order in which they are met. Not thread-safe. */
public final class Footnotes {
    private final Texts texts;
    private int last;

    /** Numbers from 1. */
    public Footnotes(Texts texts) {
        this.texts = texts;
    }

    /**
     * The next one.
     *
     * @param language the language of the words around the reference where it is not the document's, else null
     */
    Footnote next(Inline.Footnote note, @Nullable Language language) {
        last++;
        String number = String.valueOf(last);
        return new Footnote(
                last,
                language == null ? note.note() : List.of(new Inline.Foreign(language, note.note())),
                texts.get("typesetting.footnote", number),
                texts.get("typesetting.footnote.back", number));
    }
}
