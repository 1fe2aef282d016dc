package no.grobunn.core.publication.chapter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.meeting.FollowUp;
import no.grobunn.core.meeting.Meeting;
import no.grobunn.core.publication.composition.Composition;
import org.jspecify.annotations.Nullable;

/** What shall be done after meetings: who does it, by when, and whether it is done. */
public final class FollowUpTable {
    private static final Comparator<Entry> OPEN_FIRST = Comparator.comparing(Entry::isDone)
            .thenComparing(Entry::due, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Composition c;
    private final List<Entry> entries;

    private FollowUpTable(Composition c, List<Entry> entries) {
        this.c = c;
        this.entries = entries;
    }

    private record Entry(Meeting meeting, FollowUp followUp) {
        boolean isDone() {
            return followUp.done();
        }

        @Nullable
        LocalDate due() {
            return followUp.due();
        }
    }

    /** What one meeting left to do, in its own order; nothing if it left nothing. */
    public static void ofMeeting(Composition c, Meeting meeting) {
        new FollowUpTable(c, entries(List.of(meeting))).write(false);
    }

    /** What all meetings left to do, the open first, by due date; nothing if they left nothing. */
    public static void ofAll(Composition c) {
        List<Entry> entries = new ArrayList<>(entries(c.dossier().meetings()));
        entries.sort(OPEN_FIRST);
        new FollowUpTable(c, entries).write(true);
    }

    private static List<Entry> entries(List<Meeting> meetings) {
        return meetings.stream()
                .flatMap(meeting -> meeting.followUps().stream().map(followUp -> new Entry(meeting, followUp)))
                .toList();
    }

    private void write(boolean ofSeveral) {
        c.table(
                c.caption(finding(), null),
                List.of(
                        Column.ordinal(),
                        Column.text(text("column.task")),
                        Column.text(text("column.responsible")),
                        Column.code(text("column.due")),
                        Column.code(text("column.status"))),
                1,
                IntStream.range(0, entries.size())
                        .mapToObj(i -> row(i + 1, entries.get(i), ofSeveral))
                        .toList());
    }

    private String finding() {
        long done = entries.stream().filter(Entry::isDone).count();
        return c.texts().share("follow-up", done, entries.size());
    }

    private Row row(int number, Entry entry, boolean ofSeveral) {
        FollowUp followUp = entry.followUp();
        @Nullable
        String from = ofSeveral
                ? text(
                        "from",
                        entry.meeting().title(),
                        c.formats().shortDate(entry.meeting().date()))
                : null;
        return Row.body(
                Cell.of(Integer.toString(number)),
                new Table.Words(c.own(followUp.text()), from, false),
                Cell.of(c.name(c.actor(followUp.responsible()))),
                Cell.of(followUp.due() == null ? "–" : c.formats().shortDate(followUp.due())),
                Cell.of(text(status(followUp))));
    }

    private String status(FollowUp followUp) {
        if (followUp.done()) {
            return "status.done";
        }
        return followUp.isOverdueOn(c.edition().date()) ? "status.overdue" : "status.open";
    }

    private String text(String key, Object... arguments) {
        return c.texts().get("follow-up." + key, arguments);
    }
}
