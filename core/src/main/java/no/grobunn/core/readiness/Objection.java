package no.grobunn.core.readiness;

import java.util.List;
import no.grobunn.core.funder.FigureSourceId;
import org.jspecify.annotations.Nullable;

/**
 * One place where a rule is broken, before it is put into words. Immutable.
 *
 * @param words the key of the message among the rule's words; its remedy is {@code <words>.remedy}
 * @param severity how much it weighs, or null for as much as the rule says
 * @param subject what it is about
 * @param arguments what the message and the remedy are filled with; {@link RuleWords} says how each is written
 * @param figure the source, one of the profile's, of the figure it was judged by; or null for the rule's own source
 */
public record Objection(
        String words,
        @Nullable Severity severity,
        SubjectPath subject,
        List<Object> arguments,
        @Nullable FigureSourceId figure) {
    public Objection {
        arguments = List.copyOf(arguments);
    }

    /** An objection that weighs as much as its rule. */
    public static Objection of(String words, SubjectPath subject, Object... arguments) {
        return new Objection(words, null, subject, List.of(arguments), null);
    }

    /** The same objection with a weight of its own. */
    public Objection as(Severity weight) {
        return new Objection(words, weight, subject, arguments, figure);
    }

    /** The same objection, judged by a figure of the profile. */
    public Objection by(FigureSourceId source) {
        return new Objection(words, severity, subject, arguments, source);
    }
}
