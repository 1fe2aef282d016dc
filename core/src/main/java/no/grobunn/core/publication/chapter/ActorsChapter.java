package no.grobunn.core.publication.chapter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.Relationship;
import no.grobunn.core.actor.RelationshipKind;
import no.grobunn.core.actor.RelationshipStatus;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.analysis.NetworkScope;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.figure.ActorMapFigure;
import no.grobunn.core.meeting.Meeting;
import no.grobunn.core.meeting.ResourceGroup;
import no.grobunn.core.meeting.ResourceGroupMember;
import no.grobunn.core.publication.composition.Composition;

/** Who takes part and how they are joined: in numbers, the resource group, and where they met. */
public final class ActorsChapter {
    private final Composition c;
    private final Dossier dossier;

    private ActorsChapter(Composition c) {
        this.c = c;
        dossier = c.dossier();
    }

    public static void write(Composition c) {
        ActorsChapter chapter = new ActorsChapter(c);
        c.chapter("actors.chapter");
        chapter.sectors();
        chapter.relationships();
        chapter.map();
        chapter.resourceGroup();
        chapter.meetings();
    }

    private void sectors() {
        List<Actor> actors = dossier.actors();
        List<Sector> present = Arrays.stream(Sector.values())
                .filter(sector -> !of(sector).isEmpty())
                .toList();
        c.section("actors.sectors");
        c.table(
                c.caption(
                        c.text(
                                "actors.finding",
                                c.count("actors.sentence", actors.size(), c.theProjectFirst()),
                                c.count("sectors", present.size())),
                        null),
                List.of(
                        Column.code(c.text("column.sector")),
                        Column.number(c.text("column.count")),
                        Column.text(c.text("column.actors"))),
                0,
                present.stream().map(this::sector).toList());
    }

    private List<Actor> of(Sector sector) {
        return dossier.actors().stream()
                .filter(actor -> actor.sector() == sector)
                .toList();
    }

    private Row sector(Sector sector) {
        return Row.body(
                Cell.of(c.texts().termCapitalised(sector)),
                Cell.of(c.formats().whole(of(sector).size())),
                Cell.of(of(sector).stream().map(Actor::name).collect(Collectors.joining(", "))));
    }

    private void relationships() {
        List<Relationship> all = inForce();
        c.section("actors.relationships");
        List<RelationshipStatus> statuses = List.of(RelationshipStatus.values());
        List<Column> columns = new ArrayList<>(List.of(Column.text(c.text("column.relationship"))));
        statuses.forEach(status -> columns.add(Column.number(c.texts().termCapitalised(status))));
        columns.add(Column.number(c.text("column.sum")));
        List<Row> rows = new ArrayList<>();
        for (RelationshipKind kind : RelationshipKind.values()) {
            List<Relationship> ofKind = all.stream()
                    .filter(relationship -> relationship.kind() == kind)
                    .toList();
            if (!ofKind.isEmpty()) {
                rows.add(new Row(Row.Role.BODY, counts(c.texts().termCapitalised(kind), ofKind)));
            }
        }
        if (rows.size() > 1) {
            rows.add(Row.total(counts(c.text("sum"), all)));
        }
        c.table(
                c.caption(
                        c.count(
                                "actors.relationships.finding",
                                count(all, RelationshipStatus.EXISTING),
                                c.count(
                                        "actors.relationships.open",
                                        all.size() - count(all, RelationshipStatus.EXISTING))),
                        null),
                columns,
                0,
                rows);
    }

    /** Those that the map draws: what has ended by the edition's day is no longer part of the picture. */
    private List<Relationship> inForce() {
        NetworkScope scope = NetworkScope.then().on(c.edition().date());
        return dossier.relationships().stream().filter(scope::includes).toList();
    }

    /** The relationships themselves stand in an appendix. */
    private void map() {
        ActorMapFigure.of(c.figures(), c.edition().date()).forEach(map -> c.figure(Optional.of(map)));
    }

    private List<Cell> counts(String name, List<Relationship> relationships) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(name)));
        for (RelationshipStatus status : RelationshipStatus.values()) {
            cells.add(number(count(relationships, status)));
        }
        cells.add(number(relationships.size()));
        return cells;
    }

    private Cell number(long count) {
        return Cell.of(count == 0 ? "–" : c.formats().whole(count));
    }

    private static long count(List<Relationship> relationships, RelationshipStatus status) {
        return relationships.stream()
                .filter(relationship -> relationship.status() == status)
                .count();
    }

    private void resourceGroup() {
        ResourceGroup group = dossier.resourceGroup();
        if (group == null) {
            return;
        }
        List<ResourceGroupMember> members = group.members().stream()
                .filter(member -> member.isMemberOn(c.edition().date()))
                .toList();
        c.section("actors.resource-group");
        Optional.ofNullable(group.mandate()).ifPresent(c::prose);
        c.table(
                c.caption(c.count("actors.members", members.size()), null),
                List.of(Column.text(c.text("column.member")), Column.text(c.text("column.role"))),
                0,
                members.stream().map(this::member).toList());
    }

    private Row member(ResourceGroupMember member) {
        return Row.body(
                Cell.of(c.name(c.actor(member.actor()))),
                Optional.ofNullable(member.role())
                        .map(role -> Cell.of(c.name(role)))
                        .orElse(Cell.of("–")));
    }

    private void meetings() {
        List<Meeting> meetings = dossier.meetings().stream()
                .filter(meeting -> !meeting.date().isAfter(c.edition().date()))
                .toList();
        c.section("actors.meetings");
        c.table(
                c.caption(c.count("actors.meetings.finding", meetings.size()), null),
                List.of(
                        Column.code(c.text("column.date")),
                        Column.text(c.text("column.meeting")),
                        Column.number(c.text("column.attended")),
                        Column.number(c.text("column.decisions"))),
                1,
                meetings.stream().map(this::meeting).toList());
    }

    private Row meeting(Meeting meeting) {
        return Row.body(
                Cell.of(c.formats().shortDate(meeting.date())),
                new Table.Words(c.name(meeting.title()), c.texts().termCapitalised(meeting.kind()), true),
                number(meeting.attended().size()),
                number(meeting.decisions().size()));
    }
}
