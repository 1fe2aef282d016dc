package no.grobunn.core.publication.chapter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.Contact;
import no.grobunn.core.actor.MunicipalityNumber;
import no.grobunn.core.document.Inline;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.project.Region;
import no.grobunn.core.publication.composition.Composition;

/**
 * Every actor by sector and name: its place in the chain, where it is, what it offers and seeks, and the contacts that the audience may see. A column that
 * would stand empty is left out, and a few contacts stand with the names.
 */
public final class ActorDirectory {
    /** Contacts of fewer than one actor in so many do not fill a column. */
    private static final int FEW = 3;

    private final Composition c;
    private final List<Actor> actors;
    private final boolean fewContacts;

    private ActorDirectory(Composition c) {
        this.c = c;
        actors = c.dossier().actors().stream()
                .sorted(Comparator.comparing(Actor::sector).thenComparing(Alphabet.BY_NAME))
                .toList();
        fewContacts = FEW
                        * actors.stream()
                                .filter(actor -> !contacts(actor).isEmpty())
                                .count()
                < actors.size();
    }

    public static void write(Composition c) {
        c.appendix("directory");
        new ActorDirectory(c).write();
    }

    private void write() {
        List<Part> parts = parts().filter(part -> part.isUsed(actors)).toList();
        c.table(
                c.caption(c.count("directory.subject", actors.size()), null),
                parts.stream().map(Part::column).toList(),
                0,
                actors.stream()
                        .map(actor -> new Row(
                                Row.Role.BODY,
                                parts.stream()
                                        .map(part -> part.cell().apply(actor))
                                        .toList()))
                        .toList());
    }

    private Stream<Part> parts() {
        return Stream.of(
                new Part(Column.text(c.text("column.actor")), actor -> true, this::name),
                new Part(Column.text(c.text("column.sector-and-levels")), actor -> true, this::place),
                new Part(
                        Column.text(c.text("column.offers")),
                        actor -> !actor.offers().isEmpty(),
                        actor -> words(actor.offers())),
                new Part(
                        Column.text(c.text("column.seeks")),
                        actor -> !actor.seeks().isEmpty(),
                        actor -> words(actor.seeks())),
                new Part(
                        Column.text(c.text("column.contact")),
                        actor -> !fewContacts && !contacts(actor).isEmpty(),
                        this::contact));
    }

    /** A column, which actors have something to say in it, and what. */
    private record Part(Column column, Predicate<Actor> has, Function<Actor, Cell> cell) {
        boolean isUsed(List<Actor> actors) {
            return actors.stream().anyMatch(has);
        }
    }

    private Cell name(Actor actor) {
        String details = Stream.of(number(actor), municipality(actor), contactBesideName(actor))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return new Table.Words(c.name(actor.name()), details.isEmpty() ? null : details, true);
    }

    private Optional<String> contactBesideName(Actor actor) {
        return fewContacts && !contacts(actor).isEmpty()
                ? Optional.of(c.text("directory.contact", String.join("; ", contacts(actor))))
                : Optional.empty();
    }

    private Optional<String> number(Actor actor) {
        return Optional.ofNullable(actor.organisationNumber())
                .map(number -> c.text("directory.number", number.grouped()));
    }

    /** The municipality by name where it is the project's own, else by number: the dossier knows no other names. */
    private Optional<String> municipality(Actor actor) {
        MunicipalityNumber number = actor.municipalityNumber();
        Region region = c.dossier().project().region();
        if (number != null && region != null && number.equals(region.municipalityNumber())) {
            return Optional.of(
                    Objects.requireNonNullElse(region.municipality(), c.text("directory.municipality", number)));
        }
        return Optional.ofNullable(number).map(other -> c.text("directory.municipality", other));
    }

    private Cell place(Actor actor) {
        String levels =
                actor.chainLevels().stream().sorted().map(c.texts()::term).collect(Collectors.joining(", "));
        return new Table.Words(
                Inline.text(c.texts().termCapitalised(actor.sector())), levels.isEmpty() ? null : levels, false);
    }

    private Cell words(List<String> words) {
        return words.isEmpty() ? Cell.of("–") : Cell.of(c.name(String.join("; ", words)));
    }

    private Cell contact(Actor actor) {
        return words(contacts(actor));
    }

    private static List<String> contacts(Actor actor) {
        return actor.contacts().stream().map(ActorDirectory::contact).toList();
    }

    private static String contact(Contact contact) {
        List<String> parts = new ArrayList<>();
        for (String part : new String[] {contact.name(), contact.role(), contact.email(), contact.phone()}) {
            if (part != null) {
                parts.add(part);
            }
        }
        return String.join(", ", parts);
    }
}
