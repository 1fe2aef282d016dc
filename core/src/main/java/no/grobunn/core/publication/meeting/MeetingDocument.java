package no.grobunn.core.publication.meeting;

import no.grobunn.core.document.Document;
import no.grobunn.core.meeting.Meeting;
import no.grobunn.core.publication.composition.Composition;
import no.grobunn.core.publication.edition.Edition;

/**
 * The document of a meeting. Stateless and thread-safe.
 *
 * <p>Before the meeting's day it is an invitation, after it the minutes; on the day itself it is the minutes as soon as anything is written down of what
 * happened. It names organisations and roles, never persons.
 */
public final class MeetingDocument {
    private MeetingDocument() {}

    /**
     * The document that an edition makes of a meeting.
     *
     * @param meeting one of the edition's dossier
     */
    public static Document compose(Edition edition, Meeting meeting) {
        Composition c = new Composition(edition);
        MeetingPage page = new MeetingPage(c, meeting);
        String kind;
        if (isAhead(edition, meeting)) {
            new Invitation(page).write();
            kind = "invitation";
        } else {
            new Minutes(page).write();
            kind = "minutes";
        }
        return c.document(properties(page, kind), null);
    }

    private static boolean isAhead(Edition edition, Meeting meeting) {
        return edition.date().isBefore(meeting.date())
                || (edition.date().equals(meeting.date()) && isUnwritten(meeting));
    }

    private static boolean isUnwritten(Meeting meeting) {
        return meeting.attended().isEmpty()
                && meeting.decisions().isEmpty()
                && meeting.inputs().isEmpty()
                && meeting.followUps().isEmpty();
    }

    private static Document.Properties properties(MeetingPage page, String kind) {
        Composition c = page.composition();
        Meeting meeting = page.meeting();
        return new Document.Properties(
                meeting.title(),
                page.text("type." + kind),
                page.text("description." + kind, meeting.title(), c.formats().longDate(meeting.date())),
                c.actor(c.dossier().project().owner()),
                c.language(),
                null,
                c.edition().date(),
                null);
    }
}
