package no.grobunn.core.publication.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.meeting.Meeting;
import no.grobunn.core.meeting.MeetingInput;
import no.grobunn.core.publication.chapter.FollowUpTable;
import no.grobunn.core.publication.composition.Composition;

/** What is sent after a meeting: what was decided, what is to be done by whom and who came, then what it was about and what was said. */
final class Minutes {
    private final MeetingPage page;
    private final Composition c;
    private final Meeting meeting;

    Minutes(MeetingPage page) {
        this.page = page;
        c = page.composition();
        meeting = page.meeting();
    }

    void write() {
        page.head("minutes", lead());
        page.facts(null);
        decisions();
        followUps();
        present();
        page.purpose();
        page.agenda();
        inputs();
    }

    private String lead() {
        List<String> parts = new ArrayList<>();
        add(parts, "lead.gathered", meeting.present().size());
        add(parts, "lead.decided", meeting.decisions().size());
        add(parts, "lead.left", meeting.followUps().size());
        String held = page.text("lead.minutes", page.when());
        return parts.isEmpty() ? held : held + " " + page.text("lead.meeting", c.enumeration(parts));
    }

    private void add(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(page.count(key, count));
        }
    }

    private void present() {
        List<ActorId> present = meeting.present();
        c.unnumbered(page.text("present"));
        if (present.isEmpty()) {
            c.body(page.text("present.none"));
            if (!meeting.invited().isEmpty()) {
                c.body(page.text("present.invited", names(meeting.invited())));
            }
            return;
        }
        page.actors(page.count("present.sentence", present.size()), present);
        List<ActorId> absent = meeting.invited().stream()
                .filter(actor -> !present.contains(actor))
                .toList();
        if (!absent.isEmpty()) {
            c.body(page.text("absent", names(absent)));
        }
    }

    private String names(List<ActorId> actors) {
        return c.enumeration(actors.stream().map(c::actor).toList());
    }

    /** What was said, what one actor said together; what nobody is named for comes last. */
    private void inputs() {
        List<ActorId> order = meeting.inputs().stream()
                .map(MeetingInput::actor)
                .filter(actor -> actor != null)
                .distinct()
                .toList();
        List<MeetingInput> inputs = meeting.inputs().stream()
                .sorted(Comparator.comparing(
                        input -> input.actor() == null ? order.size() : order.indexOf(input.actor())))
                .toList();
        c.unnumbered(page.text("inputs"));
        if (order.isEmpty()) {
            c.list(inputs.stream().map(MeetingInput::text).toList());
            return;
        }
        c.table(
                c.caption(page.count("inputs.sentence", inputs.size()), null),
                List.of(Column.text(page.text("column.from")), Column.text(page.text("column.input"))),
                0,
                inputs.stream().map(this::input).toList());
    }

    private Row input(MeetingInput input) {
        Cell from = input.actor() == null
                ? Cell.of(page.text("inputs.nobody"))
                : new Table.Words(c.name(c.actor(input.actor())), null, true);
        return Row.body(from, Cell.of(c.own(input.text())));
    }

    private void decisions() {
        c.unnumbered(page.text("decisions"));
        if (meeting.decisions().isEmpty()) {
            c.body(page.text("decisions.none"));
        }
        c.numbered(meeting.decisions());
    }

    private void followUps() {
        c.unnumbered(page.text("follow-ups"));
        if (meeting.followUps().isEmpty()) {
            c.body(page.text("follow-ups.none"));
        }
        FollowUpTable.ofMeeting(c, meeting);
    }
}
