package no.grobunn.core.publication.finalreport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.grobunn.core.actor.Relationship;
import no.grobunn.core.actor.RelationshipStatus;
import no.grobunn.core.analysis.ActorNetwork;
import no.grobunn.core.analysis.NetworkMeasures;
import no.grobunn.core.analysis.NetworkScope;
import no.grobunn.core.document.Inline;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.figure.ActorMapFigure;
import no.grobunn.core.meeting.ResourceGroup;
import no.grobunn.core.meeting.ResourceGroupMember;
import no.grobunn.core.publication.composition.Composition;
import no.grobunn.core.publication.composition.Wording;
import no.grobunn.core.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * The actors when the pre-project began and now. A dossier knows the past by dates only: relationships that say since when, memberships that say from when. What
 * bears no date is counted on both days, and the caption says so.
 */
final class ActorsThenAndNow {
    private final Composition c;
    private final Wording words;
    private final Dossier dossier;
    private final LocalDate start;
    private final LocalDate now;

    private ActorsThenAndNow(Wording words) {
        this.words = words;
        c = words.composition();
        dossier = c.dossier();
        Period period = dossier.project().period();
        start = period.start();
        now = c.edition().date().isBefore(start) ? start : c.edition().date();
    }

    private record Change(LocalDate date, String kind, List<Inline> what) {}

    static void write(Wording words) {
        Composition c = words.composition();
        ActorsThenAndNow chapter = new ActorsThenAndNow(words);
        c.chapterNamed(words.text("actors"));
        if (c.dossier().actors().isEmpty()) {
            c.body(words.text("actors.none"));
            return;
        }
        ActorNetwork then = ActorNetwork.of(c.dossier(), NetworkScope.now().on(chapter.start));
        ActorNetwork today = ActorNetwork.of(c.dossier(), NetworkScope.now().on(chapter.now));
        c.body(chapter.finding(then.ties().size(), today.ties().size()));
        chapter.compare(then, today);
        chapter.changes();
        chapter.map();
    }

    private void compare(ActorNetwork then, ActorNetwork today) {
        NetworkMeasures before = then.measures();
        NetworkMeasures after = today.measures();
        List<Row> rows = new ArrayList<>();
        rows.add(row("compare.ties", then.ties().size(), today.ties().size()));
        rows.add(row("compare.connected", before.connected(), after.connected()));
        rows.add(
                row("compare.isolated", then.isolated().size(), today.isolated().size()));
        if (dossier.resourceGroup() != null) {
            rows.add(row("compare.group", members(start), members(now)));
        }
        c.sectionNamed(words.text("compare"));
        c.table(
                c.caption(words.text("compare.subject"), words.text("compare.facts")),
                List.of(
                        Column.text(words.text("column.measure")),
                        Column.number(c.formats().shortDate(start)),
                        Column.number(c.formats().shortDate(now)),
                        Column.number(words.text("column.change"))),
                0,
                rows);
    }

    private String finding(int before, int after) {
        if (after == before) {
            return after == 0 ? words.text("compare.none") : words.text("compare.same", c.theProject());
        }
        return after > before
                ? words.count("compare.more", after - before, c.theProject())
                : words.count("compare.fewer", before - after, c.theProject());
    }

    private Row row(String key, int before, int after) {
        int change = after - before;
        String sign = change > 0 ? "+" : "";
        return Row.body(
                Cell.of(words.text(key)),
                Cell.of(c.formats().whole(before)),
                Cell.of(c.formats().whole(after)),
                Cell.of(change == 0 ? "–" : sign + c.formats().whole(change)));
    }

    private int members(LocalDate day) {
        ResourceGroup group = dossier.resourceGroup();
        return group == null ? 0 : group.membersOn(day).size();
    }

    /** What is dated within the time between, in its order. */
    private void changes() {
        List<Change> changes = new ArrayList<>();
        dossier.relationships().stream()
                .filter(relationship -> relationship.status() == RelationshipStatus.EXISTING)
                .forEach(relationship -> {
                    change(changes, relationship.since(), "change.tie", words(relationship));
                    change(changes, dayAfter(relationship.until()), "change.tie-ended", words(relationship));
                });
        ResourceGroup group = dossier.resourceGroup();
        List<ResourceGroupMember> members = group == null ? List.of() : group.members();
        members.forEach(member -> {
            change(changes, member.from(), "change.joined", c.name(c.actor(member.actor())));
            change(changes, dayAfter(member.to()), "change.left", c.name(c.actor(member.actor())));
        });
        changes.sort(Comparator.comparing(Change::date)
                .thenComparing(Change::kind)
                .thenComparing(change -> Inline.plain(change.what())));
        c.sectionNamed(words.text("changes"));
        c.table(
                c.caption(words.count("changes.finding", changes.size()), null),
                List.of(
                        Column.code(c.text("column.date")),
                        Column.code(words.text("column.change-kind")),
                        Column.text(words.text("column.who"))),
                2,
                changes.stream()
                        .map(change -> Row.body(
                                Cell.of(c.formats().shortDate(change.date())),
                                Cell.of(words.text(change.kind())),
                                Cell.of(change.what())))
                        .toList());
    }

    private void change(List<Change> changes, @Nullable LocalDate date, String kind, List<Inline> what) {
        if (date != null && date.isAfter(start) && !date.isAfter(now)) {
            changes.add(new Change(date, kind, what));
        }
    }

    private static @Nullable LocalDate dayAfter(@Nullable LocalDate last) {
        return last == null ? null : last.plusDays(1);
    }

    private List<Inline> words(Relationship relationship) {
        String label = relationship.label() == null ? c.texts().term(relationship.kind()) : relationship.label();
        return c.name(words.text("change.between", c.actor(relationship.from()), c.actor(relationship.to()), label));
    }

    /** The map as it is now, on a page of its own; the maps of a larger dossier are many, and the first shows the whole. */
    private void map() {
        c.sectionNamed(words.text("map"));
        c.body(c.texts().get("actor-map.read"));
        ActorMapFigure.of(c.figures(), now).stream().limit(1).forEach(map -> c.figure(Optional.of(map)));
    }
}
