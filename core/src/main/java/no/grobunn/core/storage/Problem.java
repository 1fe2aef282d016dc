package no.grobunn.core.storage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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

    private static final int TERMS_LISTED = 20;

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

    /** What was found and what is allowed, with the nearest valid value if there is one. */
    public String message(Language language) {
        Texts texts = Texts.of(language);
        String message = texts.get("problem." + code, written(texts));
        return nearest.map(near -> message + " " + texts.get("problem.did-you-mean", near))
                .orElse(message);
    }

    /** What to do. */
    public String remedy(Language language) {
        Texts texts = Texts.of(language);
        return texts.get("problem." + code + ".remedy", written(texts));
    }

    private Object[] written(Texts texts) {
        return arguments.stream().map(argument -> written(argument, texts)).toArray();
    }

    private Object written(Object argument, Texts texts) {
        if (argument instanceof List<?> values) {
            String listed =
                    values.stream().limit(TERMS_LISTED).map(Object::toString).collect(Collectors.joining(", "));
            return values.size() > TERMS_LISTED ? listed + " …" : listed;
        }
        if (argument instanceof Number number) {
            return number;
        }
        String text = argument.toString();
        if (code.equals("wrong-type") && texts.has("problem.kind." + text)) {
            return texts.get("problem.kind." + text);
        }
        return quoted(text);
    }

    private static String quoted(String text) {
        String line = text.replace('\n', ' ');
        if (line.codePointCount(0, line.length()) <= QUOTED) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, QUOTED - 1)) + "…";
    }
}
