package no.grobunn.cli.check;

import java.util.Optional;
import java.util.regex.Pattern;
import no.grobunn.cli.console.Wrapped;

/**
 * What was typed about a check, before any of it is held against a dossier.
 *
 * @param pilot a pilot's id
 * @param profile a funder profile: its id, or a file
 * @param date the day of submission
 */
public record CheckWish(Optional<String> pilot, Optional<String> profile, Optional<String> date) {
    private static final Pattern PLAIN = Pattern.compile("[\\w./:\\\\-]+");

    /** The options again, as the next command needs them to judge the same; empty if none was typed. */
    String options() {
        return option("--pilot", pilot) + option("--profile", profile) + option("--date", date);
    }

    private static String option(String name, Optional<String> value) {
        return value.map(typed -> Wrapped.TOGETHER + name + Wrapped.TOGETHER + quoted(typed))
                .orElse("");
    }

    private static String quoted(String typed) {
        return PLAIN.matcher(typed).matches() ? typed : '"' + typed + '"';
    }
}
