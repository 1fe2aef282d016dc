package no.grobunn.core.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.grobunn.core.catalogue.Field;
import no.grobunn.core.catalogue.FieldType;
import no.grobunn.core.catalogue.ListType;
import no.grobunn.core.catalogue.ObjectType;
import no.grobunn.core.catalogue.ScalarType;
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
 * Changes and conflicts in a person's words: fields by their labels, entries by their names, values as people read them. Ours is said to be here,
 * theirs there. Immutable and thread-safe.
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
        if (change instanceof EntryAdded added && added.entry() instanceof Part.Entry entry) {
            return texts.get("comparison.added", where(added.place(), entry));
        }
        if (change instanceof EntryRemoved removed && removed.entry() instanceof Part.Entry entry) {
            return texts.get("comparison.removed", where(removed.place(), entry));
        }
        return change instanceof Change.Reordered
                ? texts.get("comparison.reordered", where(change.place(), null))
                : values(List.of(change));
    }

    /** What is changed, where and how, in the order of the changes; single values that come into the same list or go are said on one line. */
    public List<String> of(Collection<? extends Change> changes) {
        Map<Object, List<Change>> lines = new LinkedHashMap<>();
        changes.forEach(change -> lines.computeIfAbsent(
                        isSingleValue(change) ? change.place().parent() : change, line -> new ArrayList<>())
                .add(change));
        return lines.values().stream()
                .map(line -> line.size() == 1 ? of(line.get(0)) : values(line))
                .toList();
    }

    private static boolean isSingleValue(Change change) {
        return (change instanceof EntryAdded added && added.entry() instanceof Part.Value)
                || (change instanceof EntryRemoved removed && removed.entry() instanceof Part.Value);
    }

    /** Single values that come into a list or go. */
    private String values(List<Change> changes) {
        List<Part> added = new ArrayList<>();
        List<Part> removed = new ArrayList<>();
        for (Change change : changes) {
            if (change instanceof EntryAdded add) {
                added.add(add.entry());
            } else if (change instanceof EntryRemoved remove) {
                removed.add(remove.entry());
            }
        }
        List<String> news = new ArrayList<>();
        said("comparison.list.added", added, news);
        said("comparison.list.removed", removed, news);
        return texts.get("comparison.list", where(changes.get(0).place(), null), String.join("; ", news));
    }

    private void said(String key, List<Part> parts, List<String> news) {
        if (!parts.isEmpty()) {
            news.add(texts.get(key, parts.stream().map(this::value).collect(Collectors.joining(", "))));
        }
    }

    /** What two people disagree about, and how. */
    public String of(Conflict conflict) {
        Part entry = conflict.ours() != null ? conflict.ours() : conflict.theirs();
        String kind = "comparison.conflict."
                + conflict.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String where = where(conflict.place(), entry);
        return switch (conflict.kind()) {
            case CHANGED_TWICE, UNCONFIRMED ->
                texts.get(
                        kind,
                        where,
                        beside(conflict.ours(), conflict.theirs(), conflict.base()),
                        beside(conflict.theirs(), conflict.ours(), conflict.base()),
                        beside(conflict.base(), conflict.ours(), conflict.theirs()));
            case ADDED_TWICE ->
                texts.get(kind, where, differences("comparison.here-there", conflict.ours(), conflict.theirs()));
            case REMOVED_BY_THEM, REMOVED_BY_US ->
                texts.get(kind, where, differences("comparison.before-after", conflict.base(), entry));
        };
    }

    /** What differs between two parts: their values, or each field in which two entries are not alike. */
    private String differences(String key, @Nullable Part one, @Nullable Part other) {
        if (!(one instanceof Part.Entry first) || !(other instanceof Part.Entry second)) {
            return texts.get(key, beside(one, other), beside(other, one));
        }
        return second.type().fields().stream()
                .map(Field::key)
                .filter(field -> !Objects.equals(first.get(field), second.get(field)))
                .map(field -> difference(key, second.type(), field, first.get(field), second.get(field)))
                .collect(Collectors.joining("; "));
    }

    private String difference(String key, ObjectType<?> type, String field, @Nullable Part one, @Nullable Part other) {
        String label = label("field." + type.name() + "." + field);
        return isSaid(one) && isSaid(other)
                ? texts.get("comparison.field", label, texts.get(key, beside(one, other), beside(other, one)))
                : label;
    }

    /** Whether a part is not too long to be said; a list of entries is. */
    private static boolean isSaid(@Nullable Part part) {
        return part == null
                || part instanceof Part.Value
                || (part instanceof Part.Sequence list && list.element() instanceof ScalarType<?>);
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
        return texts.get(
                "comparison.changed", where, beside(set.before(), set.after()), beside(set.after(), set.before()));
    }

    /** A part as it is said beside others: of a long text what it has from shortly before it parts from the first that it does not agree with. */
    private String beside(@Nullable Part part, @Nullable Part... others) {
        if (part instanceof Part.Value text && text.type().equals(Scalars.TEXT)) {
            List<String> texts = Arrays.stream(others)
                    .filter(Part.Value.class::isInstance)
                    .map(other -> ((Part.Value) other).characters())
                    .toList();
            return values.quoted(TextDifference.of(text.characters(), texts));
        }
        return value(part);
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
                boolean named = i + 1 < steps.size()
                        && type instanceof ListType<?> list
                        && list.element() instanceof ObjectType<?>;
                words.addAll(named ? List.of() : List.of(label("field." + object.name() + "." + step.name())));
            } else if (type instanceof ListType<?> list && list.element() instanceof ObjectType<?> element) {
                type = element;
                Part part = i + 1 == steps.size() && entry != null ? entry : find(place.upTo(i + 1));
                words.add(entry(element, step, part));
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
