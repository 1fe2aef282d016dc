package no.grobunn.core.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.grobunn.core.catalogue.Field;
import no.grobunn.core.catalogue.FieldType;
import no.grobunn.core.catalogue.ListType;
import no.grobunn.core.catalogue.ObjectType;
import no.grobunn.core.catalogue.Scalars;
import no.grobunn.core.comparison.Change.EntryAdded;
import no.grobunn.core.comparison.Change.EntryRemoved;
import no.grobunn.core.comparison.Change.FieldSet;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.DossierFields;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Changes and conflicts in a person's words: fields by their labels, entries by their names, values as people read them. One line each. Immutable and thread-safe.
 */
public final class ChangeWords {
    private final Texts texts;
    private final List<Part.Entry> versions;
    private final ValueWords values;

    /**
     * The words in a language.
     *
     * @param versions the dossiers that the changes are about, the one that is changed first: names are looked up in them, in this order
     */
    public ChangeWords(Language language, Dossier... versions) {
        this.texts = Texts.of(language);
        this.versions = Arrays.stream(versions).map(DossierParts::of).toList();
        this.values = new ValueWords(texts, new EntryNames(this.versions));
    }

    /** What is changed, where and how: {@code Endret: pilot «Reparer», kostnadslinje c07, beløp: 1 000 kr → 1 200 kr}. */
    public String of(Change change) {
        if (change instanceof FieldSet set) {
            return set(set);
        }
        if (change instanceof EntryAdded added) {
            return texts.get("comparison.added", where(added.place(), added.entry()));
        }
        return change instanceof EntryRemoved removed
                ? texts.get("comparison.removed", where(removed.place(), removed.entry()))
                : texts.get("comparison.reordered", where(change.place(), null));
    }

    /** What two people disagree about, and how. */
    public String of(Conflict conflict) {
        Part entry = conflict.ours() != null ? conflict.ours() : conflict.theirs();
        String kind = "comparison.conflict."
                + conflict.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return texts.get(
                kind,
                where(conflict.place(), entry),
                value(conflict.ours()),
                value(conflict.theirs()),
                value(conflict.base()));
    }

    /** What stands somewhere, or that nothing does. */
    public String value(@Nullable Part part) {
        return values.of(part);
    }

    private String set(FieldSet set) {
        String where = where(set.place(), null);
        if (set.before() == null) {
            return texts.get("comparison.filled", where, value(set.after()));
        }
        if (set.after() == null) {
            return texts.get("comparison.cleared", where, value(set.before()));
        }
        if (set.before() instanceof Part.Sequence before && set.after() instanceof Part.Sequence after) {
            return texts.get("comparison.list", where, list(before.entries(), after.entries()));
        }
        return texts.get(
                "comparison.changed", where, beside(set.before(), set.after()), beside(set.after(), set.before()));
    }

    private String beside(Part part, Part other) {
        return part instanceof Part.Value text
                        && other instanceof Part.Value second
                        && text.type().equals(Scalars.TEXT)
                ? values.quoted(TextDifference.of(text.characters(), second.characters()))
                : value(part);
    }

    private String list(List<Part> before, List<Part> after) {
        List<String> news = new ArrayList<>();
        said("comparison.list.added", without(after, before), news);
        said("comparison.list.removed", without(before, after), news);
        return news.isEmpty() ? texts.get("comparison.list.reordered") : String.join("; ", news);
    }

    private void said(String key, List<Part> parts, List<String> news) {
        if (!parts.isEmpty()) {
            news.add(texts.get(key, parts.stream().map(this::value).collect(Collectors.joining(", "))));
        }
    }

    private static List<Part> without(List<Part> parts, List<Part> others) {
        List<Part> rest = new ArrayList<>(parts);
        others.forEach(rest::remove);
        return rest;
    }

    /**
     * The words for a place.
     *
     * @param entry what stands there, if it is an entry that the dossiers may not have
     */
    private String where(Place place, @Nullable Part entry) {
        List<String> words = new ArrayList<>();
        FieldType<?> type = DossierFields.DOSSIER;
        List<Place.Step> steps = place.steps();
        for (int i = 0; i < steps.size(); i++) {
            Place.Step step = steps.get(i);
            if (type instanceof ObjectType<?> object) {
                type = object.field(step.name()).<FieldType<?>>map(Field::type).orElseThrow();
                boolean named = i + 1 < steps.size() && type instanceof ListType<?>;
                words.addAll(named ? List.of() : List.of(label("field." + object.name() + "." + step.name())));
            } else if (type instanceof ListType<?> list) {
                type = list.element();
                Part part = i + 1 == steps.size() && entry != null ? entry : find(place.upTo(i + 1));
                words.add(entry((ObjectType<?>) type, step, part));
            }
        }
        return String.join(", ", words);
    }

    private String entry(ObjectType<?> type, Place.Step step, @Nullable Part part) {
        String kind = label("object." + type.name());
        if (!(part instanceof Part.Entry entry)) {
            return kind + " " + step;
        }
        return EntryNames.of(entry)
                .map(name -> kind + " " + values.quoted(name))
                .orElseGet(() -> kind + " " + values.described(entry));
    }

    private @Nullable Part find(Place place) {
        return versions.stream()
                .map(place::in)
                .flatMap(found -> found.stream())
                .findFirst()
                .orElse(null);
    }

    /** A label as it stands inside a line; an abbreviation keeps its capitals. */
    private String label(String key) {
        String words = texts.get(key);
        boolean abbreviation = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return abbreviation
                ? words
                : words.substring(0, 1).toLowerCase(texts.language().locale()) + words.substring(1);
    }
}
