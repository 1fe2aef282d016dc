package no.grobunn.core.publication.chapter;

import java.util.Comparator;
import java.util.Locale;
import no.grobunn.core.actor.Actor;

/** Names in the order of the Norwegian alphabet, the same on every machine: case is overlooked, æ, ø and å come last. */
public final class Alphabet {
    /** Actors by name; those of one name by id. */
    public static final Comparator<Actor> BY_NAME = Comparator.comparing((Actor actor) -> key(actor.name()))
            .thenComparing(actor -> actor.id().value());

    private Alphabet() {}

    /** Characters after z stand in for those that code points put in another order. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace('æ', '{')
                .replace('ä', '{')
                .replace('ø', '|')
                .replace('ö', '|')
                .replace('å', '}');
    }
}
