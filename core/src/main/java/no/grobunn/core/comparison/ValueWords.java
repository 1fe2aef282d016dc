package no.grobunn.core.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Collectors;
import no.grobunn.core.catalogue.EntityKind;
import no.grobunn.core.catalogue.Field;
import no.grobunn.core.catalogue.Scalars;
import no.grobunn.core.initiative.InitiativeOwner;
import no.grobunn.core.money.Money;
import no.grobunn.core.quantity.Percentage;
import no.grobunn.core.quantity.Quantity;
import no.grobunn.core.text.Excerpt;
import no.grobunn.core.text.Formats;
import no.grobunn.core.text.Texts;
import no.grobunn.core.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/** How people read what stands in a dossier: terms by their words, references by names, amounts and dates as the language writes them. Immutable. */
final class ValueWords {
    private static final int LONGEST = 80;

    private final Texts texts;
    private final Formats formats;
    private final EntryNames names;

    ValueWords(Texts texts, EntryNames names) {
        this.texts = texts;
        this.formats = Formats.of(texts.language());
        this.names = names;
    }

    /** The words for anything; for nothing as well. */
    String of(@Nullable Part part) {
        if (part instanceof Part.Value value) {
            return scalar(value);
        }
        if (part instanceof Part.Sequence list) {
            return list.entries().stream().map(this::of).collect(Collectors.joining(", "));
        }
        return part instanceof Part.Entry entry ? fields(entry) : texts.get("comparison.nothing");
    }

    /** A text between quotation marks, or its beginning. */
    String quoted(String text) {
        return texts.get(
                "comparison.quoted", Excerpt.of(text.replaceAll("\\s+", " ").strip(), LONGEST));
    }

    private String fields(Part.Entry entry) {
        return entry.fields().entrySet().stream()
                .map(field -> texts.get(
                        "comparison.field",
                        texts.get("field." + entry.type().name() + "." + field.getKey()),
                        of(field.getValue())))
                .collect(Collectors.joining("; "));
    }

    /** What tells an entry that has no name from others: what it is of, its id, else the first of what it must say. */
    String described(Part.Entry entry) {
        Optional<String> key =
                NaturalKey.field(entry.type()).map(Field::key).map(entry::get).map(this::of);
        return key.or(entry::id)
                .orElseGet(() -> entry.type().fields().stream()
                        .filter(Field::required)
                        .map(field -> entry.get(field.key()))
                        .filter(Part.Value.class::isInstance)
                        .limit(4)
                        .map(this::of)
                        .collect(Collectors.joining(", ")));
    }

    private String scalar(Part.Value part) {
        String characters = part.characters();
        Optional<EntityKind> kind = part.type().reference();
        if (kind.isPresent()) {
            return names.find(kind.get(), characters).orElse(characters);
        }
        Object value = part.type().read(characters);
        if (value instanceof InitiativeOwner) {
            return names.find(EntityKind.ACTOR, characters).orElse(characters);
        }
        return part.type().equals(Scalars.TEXT) ? quoted(characters) : typed(value, characters);
    }

    private String typed(Object value, String characters) {
        if (value instanceof Term term) {
            return texts.term(term);
        }
        if (value instanceof Boolean flag) {
            return texts.get(flag ? "comparison.yes" : "comparison.no");
        }
        if (value instanceof Money amount) {
            return formats.money(amount);
        }
        if (value instanceof LocalDate date) {
            return formats.longDate(date);
        }
        if (value instanceof LocalTime time) {
            return formats.time(time);
        }
        return number(value).orElse(characters);
    }

    private Optional<String> number(Object value) {
        if (value instanceof Percentage percentage) {
            return Optional.of(formats.hundredths(percentage.value()));
        }
        if (value instanceof Quantity quantity) {
            return Optional.of(formats.decimal(quantity.value()));
        }
        return value instanceof BigDecimal number ? Optional.of(formats.decimal(number)) : Optional.empty();
    }
}
