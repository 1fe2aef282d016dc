package no.grobunn.core.publication;

import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.catalogue.Field;
import no.grobunn.core.catalogue.FieldType;
import no.grobunn.core.catalogue.ListType;
import no.grobunn.core.catalogue.ObjectType;
import no.grobunn.core.dossier.DossierFields;
import no.grobunn.core.text.Texts;
import org.jspecify.annotations.Nullable;

/** What a path of a dossier points at, in the words of the field catalogue: {@code Kostnadslinje c07, sats}. Immutable. */
final class SubjectName {
    private final Texts texts;

    SubjectName(Texts texts) {
        this.texts = texts;
    }

    /**
     * The name of a place.
     *
     * @param path by key and id, {@code pilots/p1/costs/c07/rate}; null for the dossier as a whole
     */
    String of(@Nullable String path) {
        if (path == null || path.isEmpty()) {
            return capitalised(texts.get("object.dossier"));
        }
        List<String> words = new ArrayList<>();
        ObjectType<?> at = DossierFields.DOSSIER;
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
                words.add(entry(element, steps[++i]));
                at = element;
            } else {
                words.add(type == null ? steps[i] : field(at, steps[i]));
                at = type instanceof ObjectType<?> object ? object : at;
            }
        }
        return capitalised(String.join(", ", words));
    }

    /** An entry by its id; one that has none by its number, from 1. */
    private String entry(ObjectType<?> element, String step) {
        boolean index = element.field("id").isEmpty() && element.field("number").isEmpty() && step.matches("\\d{1,9}");
        return texts.get("object." + element.name()) + " "
                + (index ? Integer.toString(Integer.parseInt(step) + 1) : step);
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
