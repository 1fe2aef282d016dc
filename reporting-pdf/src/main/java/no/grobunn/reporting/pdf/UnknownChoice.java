package no.grobunn.reporting.pdf;

import java.util.List;
import no.grobunn.core.report.spi.ContentRefusedException;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;

/**
 * An option names something that the dossier does not have.
 *
 * @param area the texts that speak of it
 * @param asked the id that was given
 */
record UnknownChoice(String area, String asked) {
    /** More than these help nobody at once. */
    private static final int NAMED = 20;

    /** The refusal, which names what there is to choose from. */
    ContentRefusedException refusal(List<String> known) {
        return new ContentRefusedException(
                language -> text(language, "unknown", asked) + " " + known(language, known),
                language -> text(language, "unknown.remedy"),
                null);
    }

    private String known(Language language, List<String> known) {
        if (known.isEmpty()) {
            return text(language, "unknown.none");
        }
        String ids = String.join(", ", known.stream().sorted().limit(NAMED).toList());
        return text(language, "unknown.known", known.size() > NAMED ? ids + " …" : ids);
    }

    private String text(Language language, String key, Object... arguments) {
        return Texts.of(language).get(area + "." + key, arguments);
    }
}
