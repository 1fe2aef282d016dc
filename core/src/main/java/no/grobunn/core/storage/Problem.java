package no.grobunn.core.storage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.grobunn.core.storage.tree.Mark;
import no.grobunn.core.storage.tree.Mistake;
import no.grobunn.core.text.Formats;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;

/**
 * Something that is wrong with a dossier's files: what, where, what would be right and what to do. Immutable.
 *
 * @param code the stable code, {@code unknown-term}
 * @param severity whether the dossier can be read all the same
 * @param position where
 * @param path the field's path in the dossier, {@code pilots[2].costs[14].rate}; empty where the file itself is at fault
 * @param arguments what the message is filled with: texts, numbers, lists of texts and positions
 * @param nearest the valid value nearest to the one found; empty if none is near
 */
public record Problem(
        String code,
        Severity severity,
        Position position,
        String path,
        List<Object> arguments,
        Optional<String> nearest) {
    /** The longest quotation of a value in a message, in characters. */
    public static final int QUOTED = 80;

    /** Codes whose messages name a kind of thing: a shape of value, what a workbook has too much of. */
    private static final Set<String> OF_KINDS = Set.of("wrong-type", "workbook-too-much");

    /** In the order that a person reads the files: {@code dossier.yaml}, then the others by name, each from the top. */
    static final Comparator<Problem> READING_ORDER = Comparator.comparing(
                    (Problem problem) -> problem.position().file(), FileOrder.BY_NAME)
            .thenComparing(Problem::position, Position.WITHIN_FILE)
            .thenComparing(Problem::code)
            .thenComparing(Problem::path)
            // A cell can hold two wrong names, and a workbook lack two sheets: each is one.
            .thenComparing(problem -> problem.arguments().toString());

    /** Whether the dossier can be read all the same. */
    public enum Severity {
        /** It cannot. */
        ERROR,
        /** It can, but the person may have meant something else. */
        WARNING
    }

    public Problem {
        arguments = List.copyOf(arguments);
    }

    static Problem of(Mistake mistake, Severity severity) {
        List<Object> arguments = mistake.arguments().stream()
                .map(argument -> argument instanceof Mark mark ? Position.of(mark) : argument)
                .toList();
        return new Problem(
                mistake.code(),
                severity,
                Position.of(mistake.mark()),
                mistake.path(),
                arguments,
                Optional.of(mistake.nearest()).filter(near -> !near.isEmpty()));
    }

    /** What was found and what is allowed, with the nearest valid value if there is one. */
    public String message(Language language) {
        Texts texts = Texts.of(language);
        String message = texts.get(key(texts, "problem." + code), shown(texts));
        return nearest.map(near -> message + " " + texts.get("problem.did-you-mean", shownNearest(near, texts)))
                .orElse(message);
    }

    /** What to do. */
    public String remedy(Language language) {
        Texts texts = Texts.of(language);
        return texts.get(key(texts, "problem." + code + ".remedy"), shown(texts));
    }

    /** Whoever fills in sheets knows headings and not keys, so some texts have other words there. */
    private String key(Texts texts, String key) {
        String onSheets = key + ".sheet";
        return position.sheet() != null && texts.has(onSheets) ? onSheets : key;
    }

    /** A day and an amount in a cell are told as people write them there; the files have forms of their own. */
    private String shownNearest(String near, Texts texts) {
        boolean amount = position.sheet() != null && code.equals("hours-times-rate");
        if (amount) {
            return Quotation.of(arguments.get(0), texts.language());
        }
        boolean day = position.sheet() != null && code.equals("sheet-not-a-date");
        return day ? Formats.of(texts.language()).shortDate(LocalDate.parse(near)) : Quotation.of(near);
    }

    private Object[] shown(Texts texts) {
        return arguments.stream().map(argument -> shown(argument, texts)).toArray();
    }

    private Object shown(Object argument, Texts texts) {
        boolean kind = OF_KINDS.contains(code) && texts.has("problem.kind." + argument);
        return kind ? texts.get("problem.kind." + argument) : Quotation.of(argument, texts.language());
    }
}
