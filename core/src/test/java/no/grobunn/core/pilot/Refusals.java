package no.grobunn.core.pilot;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.concurrent.Callable;
import no.grobunn.core.invariant.InvariantException;

/** What was wrong with a thing, as {@code rule field} in the order it was found. */
final class Refusals {
    private Refusals() {}

    static List<String> of(Callable<?> making) {
        return refusal(making).violations().stream()
                .map(broken -> broken.rule() + " " + broken.fields().get(0))
                .toList();
    }

    static List<Object> argumentsOf(Callable<?> making) {
        return refusal(making).violations().get(0).arguments();
    }

    private static InvariantException refusal(Callable<?> making) {
        return catchThrowableOfType(InvariantException.class, making::call);
    }
}
