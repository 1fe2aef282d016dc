package no.grobunn.cli.intake;

import java.util.List;
import no.grobunn.cli.console.Wrapped;

/**
 * {@code grobunn intake read} as it was asked for, for a person to type again as the next step. Immutable.
 *
 * @param command its words, with spaces between them that keep it on one line
 */
public record ReadAgain(String command) {
    private static final String TOGETHER = String.valueOf(Wrapped.TOGETHER);

    /**
     * The command for a workbook.
     *
     * @param workbook its name as a word of a command
     */
    public static ReadAgain of(String workbook) {
        return new ReadAgain("grobunn").with(List.of("intake", "read", workbook));
    }

    /** The same with more words after it. */
    public ReadAgain with(List<String> words) {
        return words.isEmpty() ? this : new ReadAgain(command + TOGETHER + String.join(TOGETHER, words));
    }
}
