package no.grobunn.core.publication.finalreport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.meeting.Meeting;
import no.grobunn.core.meeting.ResourceGroup;
import no.grobunn.core.meeting.ResourceGroupMember;
import no.grobunn.core.publication.chapter.Alphabet;
import no.grobunn.core.publication.composition.Composition;
import no.grobunn.core.publication.composition.Wording;
import org.jspecify.annotations.Nullable;

/** The resource group, the meetings that were held, and how often each actor came: organisations and roles, never persons. */
final class MeetingsChapter {
    private final Composition c;
    private final Wording words;
    private final List<Meeting> held;

    private MeetingsChapter(Wording words) {
        this.words = words;
        c = words.composition();
        held = c.dossier().meetings().stream()
                .filter(meeting -> !meeting.date().isAfter(c.edition().date()))
                .sorted(Comparator.comparing(Meeting::date))
                .toList();
    }

    static void write(Wording words) {
        Composition c = words.composition();
        MeetingsChapter chapter = new MeetingsChapter(words);
        c.chapterNamed(words.text("meetings"));
        c.body(chapter.finding());
        chapter.meetings();
        chapter.attendance();
        chapter.decisions();
        chapter.resourceGroup();
    }

    private String finding() {
        long came = held.stream()
                .flatMap(meeting -> meeting.present().stream())
                .distinct()
                .count();
        return held.isEmpty()
                ? words.text("meetings.none")
                : words.count("meetings.finding", held.size()) + " " + words.count("meetings.came", came);
    }

    /** Who came for the first time is how the circle grew. */
    private void meetings() {
        Set<ActorId> seen = new HashSet<>();
        List<Row> rows = new ArrayList<>();
        for (Meeting meeting : held) {
            long fresh = meeting.present().stream().filter(seen::add).count();
            rows.add(Row.body(
                    Cell.of(c.formats().shortDate(meeting.date())),
                    new Table.Words(c.name(meeting.title()), c.texts().termCapitalised(meeting.kind()), true),
                    number(meeting.invited().size()),
                    number(meeting.present().size()),
                    number(fresh),
                    number(meeting.decisions().size())));
        }
        c.sectionNamed(words.text("meetings.held"));
        c.table(
                c.caption(words.text("meetings.subject"), words.text("meetings.facts")),
                List.of(
                        Column.code(c.text("column.date")),
                        Column.text(c.text("column.meeting")),
                        Column.number(words.text("column.invited")),
                        Column.number(c.text("column.attended")),
                        Column.number(words.text("column.new")),
                        Column.number(c.text("column.decisions"))),
                1,
                rows);
    }

    private Cell number(long count) {
        return Cell.of(count == 0 ? "–" : c.formats().whole(count));
    }

    private void attendance() {
        Map<ActorId, Integer> times = new HashMap<>();
        held.forEach(meeting -> meeting.present().forEach(actor -> times.merge(actor, 1, Integer::sum)));
        List<ActorId> order = times.keySet().stream()
                .sorted(Comparator.comparing((ActorId actor) -> -times.getOrDefault(actor, 0))
                        .thenComparing(c.dossier()::actor, Alphabet.BY_NAME))
                .toList();
        Map<ActorId, ResourceGroupMember> members = members();
        c.sectionNamed(words.text("attendance"));
        c.table(
                c.caption(
                        held.size() < 2
                                ? words.text("attendance.subject")
                                : words.count("attendance.finding", everyTime(times)),
                        null),
                List.of(
                        Column.text(c.text("column.actor")),
                        Column.code(c.text("column.sector")),
                        Column.text(words.text("column.group")),
                        Column.number(words.text("column.times"))),
                0,
                order.stream()
                        .map(actor -> Row.body(
                                new Table.Words(c.name(c.actor(actor)), null, true),
                                Cell.of(c.texts()
                                        .termCapitalised(
                                                c.dossier().actor(actor).sector())),
                                role(members.get(actor)),
                                number(times.getOrDefault(actor, 0))))
                        .toList());
    }

    private long everyTime(Map<ActorId, Integer> times) {
        return times.values().stream().filter(often -> often == held.size()).count();
    }

    private Map<ActorId, ResourceGroupMember> members() {
        Map<ActorId, ResourceGroupMember> members = new HashMap<>();
        ResourceGroup group = c.dossier().resourceGroup();
        if (group != null) {
            group.members().forEach(member -> members.putIfAbsent(member.actor(), member));
        }
        return members;
    }

    private Cell role(@Nullable ResourceGroupMember member) {
        if (member == null) {
            return Cell.of("–");
        }
        return member.role() == null ? Cell.of(words.text("member")) : Cell.of(c.name(member.role()));
    }

    private void decisions() {
        List<Row> rows = new ArrayList<>();
        for (Meeting meeting : held) {
            for (String decision : meeting.decisions()) {
                rows.add(Row.body(
                        Cell.of(Integer.toString(rows.size() + 1)),
                        new Table.Words(c.own(decision), meeting.title(), false),
                        Cell.of(c.formats().shortDate(meeting.date()))));
            }
        }
        c.sectionNamed(words.text("decisions"));
        c.table(
                c.caption(words.count("decisions.finding", rows.size()), null),
                List.of(
                        Column.ordinal(),
                        Column.text(words.text("column.decision")),
                        Column.code(c.text("column.date"))),
                1,
                rows);
    }

    private void resourceGroup() {
        ResourceGroup group = c.dossier().resourceGroup();
        Optional.ofNullable(group).map(ResourceGroup::mandate).ifPresent(mandate -> {
            c.sectionNamed(words.text("mandate"));
            c.prose(mandate);
        });
    }
}
