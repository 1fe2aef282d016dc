package no.grobunn.core.storage;

import java.util.List;
import java.util.Optional;
import no.grobunn.core.funder.FunderProfile;

/**
 * What came of reading a funder profile. Immutable.
 *
 * @param profile the profile; present if there is no problem
 * @param problems what is wrong, from the top of the file; the first 10 000
 * @param problemCount how many problems there are
 */
public record ProfileReadResult(Optional<FunderProfile> profile, List<Problem> problems, long problemCount) {
    public ProfileReadResult {
        problems = List.copyOf(problems);
    }
}
