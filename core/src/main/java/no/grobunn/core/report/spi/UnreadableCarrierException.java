package no.grobunn.core.report.spi;

import java.io.IOException;
import java.util.function.Function;
import no.grobunn.core.text.Language;
import org.jspecify.annotations.Nullable;

/** A document does not give its dossier away. Thrown by a {@link DossierCarrier}; the host shows the words, for the person to act on, and no trace. */
public final class UnreadableCarrierException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Function<Language, String> message;
    private final transient Function<Language, String> remedy;

    /**
     * A refusal.
     *
     * @param message what is wrong with the document, in each language
     * @param remedy what to do about it, in each language
     * @param cause what found it, or null
     */
    public UnreadableCarrierException(
            Function<Language, String> message, Function<Language, String> remedy, @Nullable Throwable cause) {
        super(message.apply(Language.EN), cause);
        this.message = message;
        this.remedy = remedy;
    }

    /** What is wrong with the document. */
    public String message(Language language) {
        return message.apply(language);
    }

    /** What to do about it. */
    public String remedy(Language language) {
        return remedy.apply(language);
    }
}
