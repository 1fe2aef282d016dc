package no.grobunn.core.publication.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.grobunn.core.actor.Relationship;
import no.grobunn.core.catalogue.Field;
import no.grobunn.core.catalogue.FieldType;
import no.grobunn.core.catalogue.ListType;
import no.grobunn.core.catalogue.ObjectType;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.DossierFields;
import no.grobunn.core.text.Excerpt;
import no.grobunn.core.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What a path of a dossier points at, in the words of the field catalogue: {@code Aktør Fredrikstad kommune}, {@code Kostnadslinje c07, sats}. Immutable.
 */
public final class SubjectName {
    private static final int STATEMENT = 50;

    private final Dossier dossier;
    private final Texts texts;

    public SubjectName(Dossier dossier, Texts texts) {
        this.dossier = dossier;
        this.texts = texts;
    }

    /**
     * The name of a place.
     *
     * @param path by key and id, {@code pilots/p1/costs/c07/rate}; null for the dossier as a whole
     */
    public String of(@Nullable String path) {
        if (path == null || path.isEmpty()) {
            return capitalised(texts.get("object.dossier"));
        }
        List<String> words = new ArrayList<>();
        ObjectType<?> at = DossierFields.DOSSIER;
        Optional<Object> thing = Optional.of(dossier);
        String[] steps = path.split("/");
        for (int i = 0; i < steps.length; i++) {
            FieldType<?> type =
                    at.field(steps[i]).<FieldType<?>>map(Field::type).orElse(null);
            if (type instanceof ListType<?> list && list.element() instanceof ObjectType<?> element) {
                if (i + 1 == steps.length) {
                    words.add(field(at, steps[i]));
                    break;
                }
                words.clear();
                thing = entry(at, thing, steps[i], element, steps[i + 1]);
                words.add(entry(element, thing, steps[++i]));
                at = element;
            } else {
                words.add(type == null ? steps[i] : field(at, steps[i]));
                thing = thing.flatMap(value(at, steps[i]));
                at = type instanceof ObjectType<?> object ? object : at;
            }
        }
        return capitalised(String.join(", ", words));
    }

    /** An entry by its name or title, by how what it states begins or by whom it joins; one without by its id, or by its number from 1. */
    private String entry(ObjectType<?> element, Optional<Object> thing, String step) {
        boolean index = isByIndex(element, step);
        String known = thing.flatMap(value(element, "name"))
                .or(() -> thing.flatMap(value(element, "title")))
                .map(Object::toString)
                .or(() -> thing.flatMap(value(element, "statement")).map(this::quoted))
                .or(() -> thing.filter(Relationship.class::isInstance)
                        .map(Relationship.class::cast)
                        .map(this::ends))
                .orElse(index ? Integer.toString(Integer.parseInt(step) + 1) : step);
        return texts.get("object." + element.name()) + " " + known;
    }

    private String ends(Relationship relationship) {
        return dossier.actor(relationship.from()).name() + " – "
                + dossier.actor(relationship.to()).name();
    }

    private String quoted(Object statement) {
        String words = statement.toString();
        String bare = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
        return texts.get("readiness.quoted", Excerpt.of(bare, STATEMENT));
    }

    private static boolean isByIndex(ObjectType<?> element, String step) {
        return element.field("id").isEmpty() && element.field("number").isEmpty() && step.matches("\\d{1,9}");
    }

    /** The entry of a list by its id, or by its index where none has that id. */
    private static Optional<Object> entry(
            ObjectType<?> owner, Optional<Object> thing, String list, ObjectType<?> element, String step) {
        List<?> entries =
                thing.flatMap(value(owner, list)).map(List.class::cast).orElse(List.of());
        Optional<Object> named = entries.stream()
                .map(Object.class::cast)
                .filter(entry -> value(element, "id")
                        .apply(entry)
                        .filter(id -> id.toString().equals(step))
                        .isPresent())
                .findFirst();
        return named.or(() -> step.matches("\\d{1,9}")
                ? entries.stream()
                        .skip(Integer.parseInt(step))
                        .map(Object.class::cast)
                        .findFirst()
                : Optional.empty());
    }

    private static <T> Function<Object, Optional<Object>> value(ObjectType<T> type, String key) {
        return object -> type.field(key).flatMap(field -> Optional.ofNullable(valueOf(field, object)));
    }

    @SuppressWarnings("unchecked") // the object was reached by the type that describes it
    private static <T> @Nullable Object valueOf(Field<T, ?> field, Object object) {
        return field.of((T) object);
    }

    private String field(ObjectType<?> owner, String key) {
        return lowered(texts.get("field." + owner.name() + "." + key));
    }

    private String lowered(String words) {
        boolean abbreviation = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return abbreviation
                ? words
                : words.substring(0, 1).toLowerCase(texts.language().locale()) + words.substring(1);
    }

    private String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(texts.language().locale()) + words.substring(1);
    }
}
