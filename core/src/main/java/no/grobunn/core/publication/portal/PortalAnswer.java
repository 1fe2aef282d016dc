package no.grobunn.core.publication.portal;

import java.util.OptionalInt;

/**
 * One field of the application portal and what to paste into it.
 *
 * @param label the field's name in the portal
 * @param text what to paste, plain text; empty if the dossier has nothing for it
 * @param limit the most characters the portal takes, if it has a limit
 */
public record PortalAnswer(String label, String text, OptionalInt limit) {
    /** How many characters it has, counted as a reader counts them (code points). */
    public int length() {
        return text.codePointCount(0, text.length());
    }

    /** Whether the dossier has nothing for it. */
    public boolean isMissing() {
        return text.isBlank();
    }

    /** Whether it is longer than the portal takes. */
    public boolean isTooLong() {
        return limit.isPresent() && length() > limit.getAsInt();
    }
}
