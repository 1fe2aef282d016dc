package no.grobunn.reporting.xlsx.listing;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.catalogue.EntityKind;
import no.grobunn.core.catalogue.ObjectType;
import no.grobunn.core.catalogue.ScalarType;
import no.grobunn.core.catalogue.Scalars;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.goal.IndicatorValue;
import no.grobunn.core.initiative.InitiativeOwner;
import no.grobunn.core.text.Texts;
import no.grobunn.core.vocabulary.Term;
import no.grobunn.reporting.xlsx.book.ActorLabels;
import no.grobunn.reporting.xlsx.book.Look;
import no.grobunn.reporting.xlsx.book.LookupText;
import no.grobunn.reporting.xlsx.book.Precision;
import org.jspecify.annotations.Nullable;

/** How the values of a dossier are written in cells: terms by their words, references by the names of what they lead to. Immutable. */
public final class ListingWords {
    /** A name that stands for something on another sheet need not say all that stands there. */
    private static final int MOST = 44;

    private final Texts texts;
    private final ActorLabels actors;
    private final Map<EntityKey, String> names = new HashMap<>();

    public ListingWords(Dossier dossier, Texts texts) {
        this.texts = texts;
        actors = ActorLabels.of(dossier.actors());
        dossier.actors()
                .forEach(actor ->
                        names.put(new EntityKey(EntityKind.ACTOR, actor.id().value()), actors.of(actor.id())));
        dossier.meetings()
                .forEach(meeting -> name(EntityKind.MEETING, meeting.id().value(), meeting.title()));
        dossier.initiatives()
                .forEach(one -> name(EntityKind.INITIATIVE, one.id().value(), one.title()));
        dossier.needs().forEach(need -> name(EntityKind.NEED, need.id().value(), need.statement()));
        dossier.goals().forEach(goal -> name(EntityKind.GOAL, goal.id().value(), goal.statement()));
        dossier.pilots().forEach(pilot -> name(EntityKind.PILOT, pilot.id().value(), pilot.title()));
    }

    /** Other names may be whole sentences. Those of actors are never cut: whoever reads a table by program finds them by their names. */
    private void name(EntityKind kind, String id, String name) {
        names.put(new EntityKey(kind, id), LookupText.shortened(LookupText.line(name), MOST));
    }

    Texts texts() {
        return texts;
    }

    /** What a field is called. */
    String field(ObjectType<?> type, String key) {
        return texts.get("field." + type.name() + "." + key);
    }

    /** What a field is for, in a sentence. */
    String help(ObjectType<?> type, String key) {
        return texts.get("field." + type.name() + "." + key + ".help");
    }

    /** What something is called: its name where the dossier has it, else its id. */
    public String name(EntityKey entity) {
        return names.getOrDefault(entity, entity.id());
    }

    /** What an actor is called, unlike every other. */
    public String actor(ActorId actor) {
        return actors.of(actor);
    }

    /** A single value. */
    <V> Content content(ScalarType<V> type, V value) {
        if (type.reference().isPresent()) {
            EntityKey entity = new EntityKey(type.reference().get(), type.write(value));
            return new Content.Pointer(entity, name(entity));
        }
        if (value instanceof LocalDate date) {
            return new Content.Day(date);
        }
        if (value instanceof URI uri) {
            return new Content.Address(uri);
        }
        @Nullable BigDecimal number = number(type, value);
        return number == null ? new Content.Words(words(type, value)) : new Content.Amount(number, look(type, number));
    }

    /** The values of a list in one cell. */
    <E> Content list(ScalarType<E> type, List<E> values, String between) {
        return new Content.Words(
                values.stream().map(value -> words(type, value)).collect(Collectors.joining(between)));
    }

    private <V> String words(ScalarType<V> type, V value) {
        if (value instanceof Term term) {
            return texts.termCapitalised(term);
        }
        if (value instanceof Boolean flag) {
            return texts.get(flag ? "workbook.yes" : "workbook.no");
        }
        if (value instanceof InitiativeOwner owner) {
            return name(new EntityKey(EntityKind.ACTOR, owner.written()));
        }
        return type.reference()
                .map(kind -> name(new EntityKey(kind, type.write(value))))
                .orElseGet(() -> type.write(value));
    }

    private static <V> @Nullable BigDecimal number(ScalarType<V> type, V value) {
        if (value instanceof IndicatorValue measured) {
            return measured.number().orElse(null);
        }
        return switch (type.form()) {
            case WHOLE_NUMBER, DECIMAL -> new BigDecimal(type.write(value));
            case TEXT, FLAG, DATE -> null;
        };
    }

    private static Look look(ScalarType<?> type, BigDecimal number) {
        if (type.form() == ScalarType.Form.WHOLE_NUMBER) {
            return Look.YEAR;
        }
        if (type != Scalars.AMOUNT) {
            return Look.GENERAL_NUMBER;
        }
        return Look.number(Precision.ofNumbers(Stream.of(number)));
    }
}
