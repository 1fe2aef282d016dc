package no.grobunn.cli.failure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import no.grobunn.core.text.NearestMatch;

/** What a command throws when it cannot do what was asked: what is wrong, and what the person can do. Not thread-safe while it is being filled. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final ExitCode code;
    private final transient Wording message;
    private final transient List<Wording> remedies = new ArrayList<>();

    private Refusal(ExitCode code, Wording message) {
        super(message.key());
        this.code = code;
        this.message = message;
    }

    /** The command was typed wrong. */
    public static Refusal wrongUse(String key, Object... arguments) {
        return new Refusal(ExitCode.WRONG_USE, Wording.of(key, arguments));
    }

    /** What was asked for could not be made. */
    public static Refusal failed(String key, Object... arguments) {
        return new Refusal(ExitCode.FAILED, Wording.of(key, arguments));
    }

    /** A file could not be read or written. */
    public static Refusal fileTrouble(String key, Object... arguments) {
        return new Refusal(ExitCode.FILE_TROUBLE, Wording.of(key, arguments));
    }

    /** What ends the run with a code that is found out on the way. */
    public static Refusal of(ExitCode code, String key, Object... arguments) {
        return new Refusal(code, Wording.of(key, arguments));
    }

    /** What the person can do about it. */
    public Refusal remedy(String key, Object... arguments) {
        remedies.add(Wording.of(key, arguments));
        return this;
    }

    /** Offers what comes nearest to a word, and all that there is. */
    public Refusal choices(String word, Collection<String> known) {
        NearestMatch.of(word, known).ifPresent(near -> remedy("error.did-you-mean", near));
        return known.isEmpty() ? this : remedy("error.choices", String.join(", ", known));
    }

    public ExitCode code() {
        return code;
    }

    /** What is wrong. */
    public Wording message() {
        return message;
    }

    /** What to do, most useful first. */
    public List<Wording> remedies() {
        return List.copyOf(remedies);
    }
}
