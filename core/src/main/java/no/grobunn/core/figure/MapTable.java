package no.grobunn.core.figure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.actor.Relationship;
import no.grobunn.core.analysis.NetworkScope;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.figure.MapContent.Link;
import no.grobunn.core.figure.MapContent.Stop;

/** What a map draws, as a table: the relations on it; where there are none, its actors. */
final class MapTable {
    private final FigureEdition edition;

    MapTable(FigureEdition edition) {
        this.edition = edition;
    }

    /** The relations on a day that touch certain actors; where there are none, the actors. */
    Table ofRelations(LocalDate day, Predicate<Actor> touched) {
        return relations(day, touched).orElseGet(() -> ofActors(touched));
    }

    /** The relations on a day that touch certain actors, by the actors' ids. */
    Optional<Table> relations(LocalDate day, Predicate<Actor> touched) {
        NetworkScope scope = NetworkScope.then().on(day);
        List<Row> rows = edition.dossier().relationships().stream()
                .filter(scope::includes)
                .filter(relationship -> touched.test(edition.dossier().actor(relationship.from()))
                        || touched.test(edition.dossier().actor(relationship.to())))
                .sorted(Comparator.comparing((Relationship relationship) ->
                                relationship.from().value())
                        .thenComparing(relationship -> relationship.to().value())
                        .thenComparing(Relationship::kind)
                        .thenComparing(Relationship::status))
                .map(this::relation)
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        null,
                        List.of(
                                Column.text(text("from")),
                                Column.text(text("relation")),
                                Column.text(text("to")),
                                Column.code(text("status")),
                                Column.number(text("strength"))),
                        0,
                        rows));
    }

    private Row relation(Relationship relationship) {
        return Row.body(
                edition.own(edition.actor(relationship.from())),
                Cell.of(edition.texts().term(relationship.kind())),
                edition.own(edition.actor(relationship.to())),
                Cell.of(edition.texts().term(relationship.status())),
                Cell.of(strength(
                        relationship.strength() == null
                                ? 0
                                : relationship.strength().value())));
    }

    private String strength(int value) {
        return value == 0 ? "–" : edition.formats().whole(value);
    }

    private Table ofActors(Predicate<Actor> touched) {
        return new Table(
                null,
                List.of(Column.text(text("actor")), Column.text(text("sector")), Column.text(text("level"))),
                0,
                edition.dossier().actors().stream()
                        .filter(touched)
                        .sorted(Comparator.comparing((Actor actor) -> actor.id().value()))
                        .map(actor -> Row.body(
                                edition.own(actor.name()),
                                Cell.of(edition.texts().term(actor.sector())),
                                Cell.of(level(actor.firstLevel()))))
                        .toList());
    }

    private String level(Optional<ChainLevel> level) {
        return level.map(edition.texts()::term).orElse("–");
    }

    /** The lines between groups. */
    Table ofGroups(MapContent content) {
        if (content.links().isEmpty()) {
            return ofActors(actor -> true);
        }
        return new Table(
                null,
                List.of(
                        Column.text(text("from")),
                        Column.text(text("to")),
                        Column.code(text("status")),
                        Column.number(text("strength"))),
                0,
                content.links().stream().map(link -> line(link, content)).toList());
    }

    private Row line(Link link, MapContent content) {
        return Row.body(
                Cell.of(group(content.stop(link.line().from()))),
                Cell.of(group(content.stop(link.line().to()))),
                Cell.of(edition.texts().term(link.status())),
                Cell.of(strength(link.strength())));
    }

    private String group(Stop stop) {
        return edition.texts()
                .get(
                        "actor-map.group",
                        edition.texts().termCapitalised(stop.node().sector()),
                        level(Optional.ofNullable(stop.node().level())),
                        edition.texts().count("actor-map.actors", stop.actors().size()));
    }

    private String text(String key) {
        return edition.texts().get("actor-map.column." + key);
    }
}
