package no.grobunn.core.exchange.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.grobunn.core.catalogue.ActorFields;
import no.grobunn.core.catalogue.Field;
import no.grobunn.core.catalogue.ObjectType;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.TermWords;
import no.grobunn.core.text.Texts;

/** What the fields of actors and relationships are called in a map. Where it is read, upper case, spaces, hyphens and underscores do not count. Immutable. */
public final class FieldNames {
    /** Of actors: a map's element has a label and a type. */
    public static final FieldNames ELEMENT = new FieldNames(
            List.of(ActorFields.ACTOR, ActorFields.ASSESSMENT),
            Map.of("name", "label", "sector", "type", "reason", "assessmentReason"),
            Map.of("_id", "id", "title", "label", "element type", "type", "element", "label", "organisasjon", "label"));

    /** Of relationships: a map's connection has a type. */
    public static final FieldNames CONNECTION = new FieldNames(
            List.of(ActorFields.RELATIONSHIP),
            Map.of("kind", "type"),
            Map.of(
                    "_id",
                    "id",
                    "connection type",
                    "type",
                    "edge label",
                    "label",
                    "target",
                    "to",
                    "start",
                    "since",
                    "end",
                    "until",
                    "weight",
                    "weight"));

    private final Map<String, String> names;
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();

    private FieldNames(List<ObjectType<?>> types, Map<String, String> names, Map<String, String> aliases) {
        this.names = names;
        types.forEach(type -> type.fields().forEach(field -> keys.put(name(field), field.key())));
        keys.keySet().forEach(name -> known.put(TermWords.fold(name), name));
        aliases.forEach((alias, name) -> known.putIfAbsent(TermWords.fold(alias), name));
        types.forEach(type -> type.fields()
                .forEach(field ->
                        labels(type, field).forEach(label -> known.putIfAbsent(TermWords.fold(label), name(field)))));
    }

    private static Stream<String> labels(ObjectType<?> type, Field<?, ?> field) {
        String label = "field." + type.name() + "." + field.key();
        return Stream.concat(
                Stream.of(field.key()),
                Stream.of(Language.values()).map(language -> Texts.of(language).get(label)));
    }

    /** The name of a field in a map. */
    public String name(Field<?, ?> field) {
        return names.getOrDefault(field.key(), field.key());
    }

    /** The name that a file's word for a field means, if it means one. */
    public Optional<String> meaning(String word) {
        return Optional.ofNullable(known.get(TermWords.fold(word)));
    }

    /** Whether a file's word for a field means this name. */
    public boolean means(String word, String name) {
        return name.equals(known.get(TermWords.fold(word)));
    }

    /** The key of the field that a name stands for, in the catalogue. */
    public String key(String name) {
        return keys.getOrDefault(name, name);
    }

    /** A name as words: {@code chainLevels} is {@code chain levels}. */
    public static String words(String name) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            out.append(Character.isUpperCase(c) ? " " + Character.toLowerCase(c) : String.valueOf(c));
        }
        return out.toString();
    }

    /** A name as the heading of a column: {@code Chain levels}. */
    public static String heading(String name) {
        String words = words(name);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
