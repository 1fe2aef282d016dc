package no.grobunn.cli.starter;

import java.util.List;
import java.util.stream.Collectors;
import no.grobunn.core.catalogue.Field;
import no.grobunn.core.catalogue.FieldType;
import no.grobunn.core.catalogue.ListType;
import no.grobunn.core.catalogue.ObjectType;
import no.grobunn.core.catalogue.ScalarType;
import no.grobunn.core.text.Texts;

/** Writes a part of a dossier as the field catalogue describes it: what must be there as lines, what may be there as comments, each explained. */
final class FieldTemplate {
    private final CommentedYaml yaml;
    private final Samples samples;
    private final Texts words;
    private final Texts own;

    FieldTemplate(CommentedYaml yaml, Samples samples, Texts words, Texts own) {
        this.yaml = yaml;
        this.samples = samples;
        this.words = words;
        this.own = own;
    }

    /** A top-level part, ready to be used or commented out. */
    void part(Field<?, ?> part, boolean live) {
        String place = "field.dossier." + part.key();
        yaml.blank();
        yaml.comment(words.get(place) + ": " + words.get(place + ".help"));
        if (!live) {
            yaml.blank();
        }
        yaml.commentedOut(!live);
        yaml.line(part.key() + ":");
        if (part.type() instanceof ObjectType<?> object) {
            fields(object, "  ", "  ");
        } else if (part.type() instanceof ListType<?> list && list.element() instanceof ObjectType<?> entry) {
            fields(entry, "  - ", "    ");
            if (live) {
                another(entry);
            }
        }
        yaml.commentedOut(false);
    }

    /** How one more entry of a list looks, on one line. */
    private void another(ObjectType<?> entry) {
        yaml.comment("  ", own.get("starter.another"));
        yaml.commentedOut(true);
        yaml.line("  - " + new FieldTemplate(yaml, samples.ofAnother(), words, own).flow(entry));
    }

    private void fields(ObjectType<?> object, String first, String indent) {
        String lead = first;
        for (Field<?, ?> field : object.fields()) {
            if (field.required()) {
                // Above the dash of an entry, for it stands before the first key.
                yaml.comment(" ".repeat(lead.replace("- ", "").length()), help(object, field));
                yaml.line(lead + field.key() + ": " + value(object, field, field.type()));
                lead = indent;
            }
        }
        List<? extends Field<?, ?>> optional =
                object.fields().stream().filter(field -> !field.required()).toList();
        if (!optional.isEmpty()) {
            yaml.comment(indent, own.get("starter.optional"));
            optional.forEach(field -> yaml.entry(indent, field.key() + ": " + help(object, field)));
        }
    }

    private String help(ObjectType<?> object, Field<?, ?> field) {
        String help = words.get("field." + object.name() + "." + field.key() + ".help");
        List<String> codes = codes(field.type());
        String allowed = codes.isEmpty() ? "" : " (" + String.join(" | ", codes) + ")";
        return help + allowed + inner(field.type());
    }

    private static List<String> codes(FieldType<?> type) {
        if (type instanceof ListType<?> list) {
            return codes(list.element());
        }
        return type instanceof ScalarType<?> scalar ? scalar.codes() : List.of();
    }

    private static String inner(FieldType<?> type) {
        if (type instanceof ListType<?> list) {
            String inner = inner(list.element());
            return inner.isEmpty() ? "" : inner.replace(" {", " [{").replace("}", "}]");
        }
        return type instanceof ObjectType<?> object
                ? object.fields().stream()
                        .map(field -> field.required() ? field.key() : field.key() + "?")
                        .collect(Collectors.joining(", ", " {", "}"))
                : "";
    }

    private String value(ObjectType<?> object, Field<?, ?> field, FieldType<?> type) {
        if (type instanceof ScalarType<?> scalar) {
            return samples.of(object, field, scalar);
        }
        if (type instanceof ListType<?> list) {
            return "[" + value(object, field, list.element()) + "]";
        }
        return flow((ObjectType<?>) type);
    }

    private String flow(ObjectType<?> inner) {
        return inner.fields().stream()
                .filter(Field::required)
                .map(one -> one.key() + ": " + value(inner, one, one.type()))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
