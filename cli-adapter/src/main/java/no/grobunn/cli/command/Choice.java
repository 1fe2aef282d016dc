package no.grobunn.cli.command;

import java.util.List;
import no.grobunn.cli.failure.Refusal;

/** A word that must be one of a few. */
final class Choice {
    private Choice() {}

    /**
     * The word, if it is one of them.
     *
     * @throws Refusal otherwise, offering the nearest and all of them
     */
    static String of(String option, String word, List<String> words) {
        if (!words.contains(word)) {
            throw Refusal.wrongUse("error.unknown-choice", option, word).choices(word, words);
        }
        return word;
    }
}
