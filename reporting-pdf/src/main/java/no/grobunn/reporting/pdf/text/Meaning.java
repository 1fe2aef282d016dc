package no.grobunn.reporting.pdf.text;

import java.net.URI;
import no.grobunn.core.text.Language;
import org.jspecify.annotations.Nullable;

/** What one stretch of text is beyond its looks. Two links to the same address are two meanings, so this has identity and is no record. */
public final class Meaning {
    private final @Nullable URI link;
    private final @Nullable Language language;
    private final @Nullable Footnote note;

    Meaning(@Nullable URI link, @Nullable Language language) {
        this.link = link;
        this.language = language;
        this.note = null;
    }

    Meaning(Footnote note) {
        this.link = null;
        this.language = null;
        this.note = note;
    }

    /** Where it leads, or null. */
    public @Nullable URI link() {
        return link;
    }

    /** The footnote that it refers to, or null. */
    public @Nullable Footnote note() {
        return note;
    }

    /** Its language where it differs from the document's, or null. */
    public @Nullable Language language() {
        return language;
    }
}
