package no.grobunn.cli.command;

import java.util.Arrays;
import java.util.List;
import no.grobunn.core.actor.Audience;
import org.jspecify.annotations.Nullable;

/** The option {@code --audience}. */
final class AudienceChoice {
    private AudienceChoice() {}

    /**
     * The audience that was typed, else the usual one.
     *
     * @throws no.grobunn.cli.failure.Refusal if there is none by that name
     */
    static Audience of(@Nullable String typed, Audience usual) {
        if (typed == null) {
            return usual;
        }
        List<Audience> all = Arrays.asList(Audience.values());
        String code =
                Choice.of("--audience", typed, all.stream().map(Audience::code).toList());
        return all.stream().filter(it -> it.code().equals(code)).findFirst().orElseThrow();
    }
}
