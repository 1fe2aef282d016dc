package no.grobunn.core.publication.meeting;

import no.grobunn.core.meeting.Meeting;
import no.grobunn.core.publication.composition.Composition;

/** What goes out before a meeting: when and where, what for, what is on the agenda, and who is asked to come. */
final class Invitation {
    private final MeetingPage page;
    private final Composition c;
    private final Meeting meeting;

    Invitation(MeetingPage page) {
        this.page = page;
        c = page.composition();
        meeting = page.meeting();
    }

    void write() {
        String hosts = c.enumeration(page.holders().stream().map(c::actor).toList());
        page.head("invitation", page.count("lead.invitation", page.holders().size(), hosts, page.when()));
        page.facts(page.text("open"));
        page.purpose();
        page.agenda();
        if (meeting.agenda().isEmpty()) {
            c.unnumbered(page.text("agenda"));
            c.body(page.text("agenda.none"));
        }
        invited();
    }

    private void invited() {
        c.unnumbered(page.text("invited"));
        if (meeting.invited().isEmpty()) {
            c.body(page.text("invited.none"));
            return;
        }
        long members = page.membersAmong(meeting.invited());
        String who = page.count("invited.sentence", meeting.invited().size());
        String statement = members == 0 ? page.text("sentence", who) : page.count("invited.members", members, who);
        page.actors(statement, meeting.invited());
    }
}
