package no.grobunn.cli.starter;

import java.util.Map;
import java.util.Optional;
import no.grobunn.core.catalogue.EntityKind;
import no.grobunn.core.catalogue.Field;
import no.grobunn.core.catalogue.ObjectType;
import no.grobunn.core.catalogue.ScalarType;
import no.grobunn.core.id.Slug;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;

/** The values that stand in a new dossier until a person writes her own: short, valid, and in her language. */
final class Samples {
    private static final Map<EntityKind, String> OBJECTS = Map.of(
            EntityKind.ACTOR, "actor",
            EntityKind.MEETING, "meeting",
            EntityKind.INITIATIVE, "initiative",
            EntityKind.NEED, "need",
            EntityKind.GOAL, "goal",
            EntityKind.PILOT, "pilot");

    /** The only values that the type alone would give wrongly: what they mean depends on the field. */
    private static final Map<String, String> PARTICULAR = Map.of(
            "project.phase", "pre-project",
            "period.end", "2027-12-31",
            "relationship.to", "2");

    private final Language language;
    private final Texts words;
    private final Texts own;

    private final int number;
    private final Optional<String> owner;

    /**
     * Samples in a language.
     *
     * @param owner the id of the project's owner, if there is an actor already
     */
    Samples(Language language, Texts own, Optional<String> owner) {
        this(language, own, owner, 1);
    }

    private Samples(Language language, Texts own, Optional<String> owner, int number) {
        this.language = language;
        this.owner = owner;
        this.number = number;
        this.words = Texts.of(language);
        this.own = own;
    }

    /** Values of one more entry, which is told from the first by its id. */
    Samples ofAnother() {
        return new Samples(language, own, owner, number + 1);
    }

    /** The value of a field of an object as it is written in YAML. */
    String of(ObjectType<?> object, Field<?, ?> field, ScalarType<?> type) {
        String place = object.name() + "." + field.key();
        if (place.equals("project.language")) {
            return language.code();
        }
        if (owner.isPresent() && place.equals("project.owner")) {
            return owner.get();
        }
        if (own.has("sample." + place)) {
            return own.get("sample." + place);
        }
        String particular = PARTICULAR.getOrDefault(place, "");
        if (type.reference().isPresent()) {
            return id(OBJECTS.getOrDefault(type.reference().get(), ""), particular.isEmpty() ? 1 : 2);
        }
        return particular.isEmpty() ? byType(object, type) : particular;
    }

    private String byType(ObjectType<?> object, ScalarType<?> type) {
        if (!type.codes().isEmpty()) {
            return type.codes().get(0);
        }
        if (type.name().equals("id")) {
            return id(object.name(), number);
        }
        return switch (type.form()) {
            case DATE -> "2027-01-01";
            case FLAG -> "false";
            case DECIMAL -> "1";
            case WHOLE_NUMBER -> type.name().equals("year") ? "2027" : "1";
            case TEXT ->
                type.pattern().isEmpty() && type.name().equals("text") ? own.get("sample.text") : placeholder(type);
        };
    }

    private static <V> String placeholder(ScalarType<V> type) {
        return '"' + type.write(type.placeholder()) + '"';
    }

    private String id(String object, int number) {
        return Slug.of(words.get("object." + object)) + "-" + number;
    }
}
