package no.grobunn.cli.analysis;

import java.util.List;

/**
 * What one analysis tells a person.
 *
 * @param finding what it shows, in a sentence or two
 * @param body the tables behind it, line by line
 * @param next what to do next
 */
record Answer(String finding, List<String> body, String next) {
    Answer {
        body = List.copyOf(body);
    }

    /** An answer without tables: there is nothing to put into them. */
    static Answer bare(String finding, String next) {
        return new Answer(finding, List.of(), next);
    }
}
