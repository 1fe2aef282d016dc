package no.grobunn.core.publication.chapter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.Contact;
import no.grobunn.core.actor.OrganisationNumber;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.publication.composition.Composition;

/** Every actor with its place in the chain and the contacts that the audience may see. */
public final class ActorDirectory {
    private ActorDirectory() {}

    public static void write(Composition c) {
        List<Actor> actors = c.pilotEdition().dossier().actors().stream()
                .sorted(Comparator.comparing(Actor::sector))
                .toList();
        c.appendix("directory");
        c.table(
                c.caption(c.count("directory.subject", actors.size()), null),
                List.of(
                        Column.text(c.text("column.actor")),
                        Column.code(c.text("column.sector")),
                        Column.text(c.text("column.levels")),
                        Column.text(c.text("column.contact"))),
                0,
                actors.stream().map(actor -> row(c, actor)).toList());
    }

    private static Row row(Composition c, Actor actor) {
        OrganisationNumber number = actor.organisationNumber();
        String levels =
                actor.chainLevels().stream().sorted().map(c.texts()::term).collect(Collectors.joining(", "));
        String contacts = actor.contactsFor(c.pilotEdition().audience()).stream()
                .map(ActorDirectory::contact)
                .collect(Collectors.joining("; "));
        return Row.body(
                new Table.Words(
                        c.name(actor.name()),
                        number == null ? null : c.text("directory.number", number.grouped()),
                        true),
                Cell.of(c.texts().termCapitalised(actor.sector())),
                Cell.of(levels.isEmpty() ? "–" : levels),
                contacts.isEmpty() ? Cell.of("–") : Cell.of(c.name(contacts)));
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
