package no.grobunn.core.publication.portal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.grobunn.core.funder.FormAnswer;
import no.grobunn.core.funder.FormField;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.funder.TextLimit;
import no.grobunn.core.publication.composition.Composition;
import no.grobunn.core.publication.edition.PilotEdition;

/**
 * The application form, field by field: the text to paste, its length beside the limit, and what is missing. The fields are those of the edition's profile, in
 * its order and words; where it has no form, every answer that a dossier gives, in the product's own. Immutable.
 */
public final class PortalAnswers {
    private final PilotEdition edition;
    private final Composition c;
    private final PortalTexts answers;

    private PortalAnswers(PilotEdition edition) {
        this.edition = edition;
        c = new Composition(edition);
        answers = new PortalTexts(c);
    }

    /** The answers of an edition. */
    public static PortalAnswers of(PilotEdition edition) {
        return new PortalAnswers(edition);
    }

    /** The fields in the form's order. */
    public List<PortalAnswer> answers() {
        return edition.profile().form().isEmpty()
                ? Stream.of(FormAnswer.values()).map(this::answer).toList()
                : edition.profile().form().stream().map(this::answer).toList();
    }

    /** The answers as one text to read and paste from; lines end in line feeds. */
    public String toText() {
        StringBuilder out = new StringBuilder();
        out.append(label("heading")).append('\n');
        out.append(c.actor(edition.dossier().project().owner()))
                .append(" · ")
                .append(edition.pilot().title())
                .append(" · ")
                .append(c.formats().longDate(edition.date()))
                .append('\n')
                .append(form())
                .append('\n')
                .append(remarks())
                .append('\n');
        int number = 1;
        for (PortalAnswer answer : answers()) {
            String heading = number++ + ". " + answer.label();
            out.append('\n').append(heading).append('\n');
            out.append("-".repeat(heading.length())).append('\n');
            out.append('[').append(length(answer)).append("]\n\n");
            out.append(answer.isMissing() ? label("nothing") : answer.text()).append('\n');
        }
        return out.toString();
    }

    /** Whose form it is, as a line; nothing where it is nobody's. */
    private String form() {
        FunderProfile profile = edition.profile();
        return profile.form().isEmpty()
                ? ""
                : edition.texts().get("portal.form", profile.title().in(edition.language())) + "\n";
    }

    private PortalAnswer answer(FormField field) {
        String label = field.label() == null
                ? label(field.answer().code())
                : field.label().in(edition.language());
        return new PortalAnswer(
                label, answers.of(field.answer()), limit(edition.profile().maxCharacters(field)));
    }

    private PortalAnswer answer(FormAnswer wanted) {
        Optional<Integer> limit =
                wanted.section().flatMap(edition.profile()::textLimit).map(TextLimit::maxCharacters);
        return new PortalAnswer(label(wanted.code()), answers.of(wanted), limit(limit));
    }

    private static OptionalInt limit(Optional<Integer> limit) {
        return limit.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private String remarks() {
        String missing = labels(PortalAnswer::isMissing);
        String tooLong = labels(PortalAnswer::isTooLong);
        if (missing.isEmpty() && tooLong.isEmpty()) {
            return label("complete");
        }
        return Stream.of(
                        missing.isEmpty() ? null : edition.texts().get("portal.missing", missing),
                        tooLong.isEmpty() ? null : edition.texts().get("portal.too-long", tooLong))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private String labels(Predicate<PortalAnswer> which) {
        return answers().stream().filter(which).map(PortalAnswer::label).collect(Collectors.joining(", "));
    }

    private String length(PortalAnswer answer) {
        return answer.limit().isPresent()
                ? edition.texts()
                        .get(
                                "portal.length.limit",
                                answer.length(),
                                answer.limit().getAsInt())
                : edition.texts().get("portal.length", answer.length());
    }

    private String label(String key) {
        return edition.texts().get("portal." + key);
    }
}
