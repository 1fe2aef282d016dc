package no.grobunn.core.storage;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A profile that a test writes: sound unless the test makes it otherwise. */
final class ProfileText {
    /** The least that demands something: one source, on six lines. */
    static final String LEAST = """
            format: grobunn-profile/1
            id: fond
            title: {nb: Fondet, nn: Fondet, en: The fund}
            sources:
              - {id: call, title: Utlysning, publisher: Fondet, date: 2027-01-01}
              - {id: page, title: Nettside, publisher: Fondet, date: 2027-02-01}
            """;

    private ProfileText() {}

    static ProfileReadResult read(String text) {
        return new ProfileReader().read("p.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Every problem of a text as {@code file:line:column code}. */
    static List<String> problems(String text) {
        return shown(read(text).problems());
    }

    /** Every problem of {@link #LEAST} with more below, which begins at line 7. */
    static List<String> problemsBelow(String more) {
        return problems(LEAST + more);
    }

    static List<String> shown(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.position() + " " + problem.code())
                .toList();
    }
}
