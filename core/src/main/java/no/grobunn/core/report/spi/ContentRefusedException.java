package no.grobunn.core.report.spi;

import java.util.function.Function;
import no.grobunn.core.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A report cannot show something that the dossier holds, or was asked for something that it does not hold. Thrown by a plugin; the host shows the words, for the person to act on, and no trace.
 */
public final class ContentRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Function<Language, String> message;
    private final transient Function<Language, String> remedy;

    /**
     * A refusal.
     *
     * @param message what cannot be shown, in each language
     * @param remedy what to do about it, in each language
     * @param cause what found it, or null
     */
    public ContentRefusedException(
            Function<Language, String> message, Function<Language, String> remedy, @Nullable Throwable cause) {
        super(message.apply(Language.EN), cause);
        this.message = message;
        this.remedy = remedy;
    }

    /** What cannot be shown. */
    public String message(Language language) {
        return message.apply(language);
    }

    /** What to do about it. */
    public String remedy(Language language) {
        return remedy.apply(language);
    }
}
