package no.grobunn.core.storage;

import java.util.List;
import java.util.Optional;
import no.grobunn.core.theme.Theme;

/**
 * What came of reading a theme. Immutable.
 *
 * @param theme the theme; present if there is no problem
 * @param problems what is wrong, from the top of the file; the first 10 000
 * @param problemCount how many problems there are
 */
public record ThemeReadResult(Optional<Theme> theme, List<Problem> problems, long problemCount) {
    public ThemeReadResult {
        problems = List.copyOf(problems);
    }
}
