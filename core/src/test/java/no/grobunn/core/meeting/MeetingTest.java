package no.grobunn.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.invariant.InvariantException;
import no.grobunn.core.invariant.Violation;
import org.junit.jupiter.api.Test;

class MeetingTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 29);
    private static final ActorId SCHOOL = new ActorId("glemmen");
    private static final ActorId FIRM = new ActorId("denofa");

    @Test
    void holdsEverythingItIsGiven() {
        FollowUp open = new FollowUp("Send referat", SCHOOL, DAY, false);
        Meeting meeting = aMeeting("Innspillsmøte")
                .start(LocalTime.of(9, 0))
                .end(LocalTime.of(11, 30))
                .place("Rådhuset")
                .hosts(List.of(new MeetingHost(SCHOOL, "vert")))
                .purpose("Felles forståelse")
                .invited(List.of(FIRM, SCHOOL))
                .attended(List.of(SCHOOL))
                .agenda(List.of("Behov"))
                .decisions(List.of("Vi går videre"))
                .inputs(List.of(new MeetingInput(null, "Mer praksis")))
                .followUps(List.of(open, new FollowUp("Inviter", FIRM, null, true)))
                .build();

        assertThat(meeting.absent()).containsExactly(FIRM);
        assertThat(meeting.openFollowUps()).containsExactly(open);
    }

    @Test
    void countsWhoeverHeldItAsPresentWhereSomebodyCame() {
        List<MeetingHost> hosts = List.of(new MeetingHost(SCHOOL, null));

        assertThat(aMeeting("Holdt")
                        .hosts(hosts)
                        .attended(List.of(FIRM, SCHOOL))
                        .build()
                        .present())
                .containsExactly(FIRM, SCHOOL);
        assertThat(aMeeting("Holdt")
                        .hosts(hosts)
                        .attended(List.of(FIRM))
                        .build()
                        .present())
                .containsExactly(FIRM, SCHOOL);
        assertThat(aMeeting("Planlagt").hosts(hosts).build().present()).isEmpty();
    }

    @Test
    void mayEndTheMomentItBegins() {
        LocalTime nine = LocalTime.of(9, 0);

        assertThat(aMeeting("Kort").start(nine).end(nine).build().end()).isEqualTo(nine);
        assertThat(aMeeting("Åpen slutt").start(nine).build().end()).isNull();
        assertThat(aMeeting("Åpen begynnelse").end(nine).build().start()).isNull();
    }

    @Test
    void refusesEverythingAtOnce() {
        InvariantException refusal = catchThrowableOfType(
                InvariantException.class,
                () -> aMeeting("")
                        .start(LocalTime.of(11, 0))
                        .end(LocalTime.of(9, 0))
                        .place("\u0002")
                        .agenda(List.of(" "))
                        .decisions(List.of("Ja", ""))
                        .build());

        assertThat(refusal.violations())
                .containsExactly(
                        new Violation("blank", List.of("title"), List.of()),
                        new Violation("illegal-character", List.of("place"), List.of("U+0002")),
                        new Violation("blank", List.of("agenda[0]"), List.of()),
                        new Violation("blank", List.of("decisions[1]"), List.of()),
                        new Violation(
                                "end-before-start",
                                List.of("end", "start"),
                                List.of(LocalTime.of(9, 0), LocalTime.of(11, 0))));
    }

    @Test
    void whatWasSaidAndShallBeDoneIsNotBlank() {
        assertThat(catchThrowableOfType(InvariantException.class, () -> new MeetingInput(null, ""))
                        .violations())
                .extracting(Violation::rule, Violation::fields)
                .containsExactly(tuple("blank", List.of("text")));
        assertThat(catchThrowableOfType(InvariantException.class, () -> new FollowUp("", FIRM, null, false))
                        .violations())
                .extracting(Violation::rule, Violation::fields)
                .containsExactly(tuple("blank", List.of("text")));
    }

    @Test
    void aFollowUpIsOverdueTheDayAfterItWasDue() {
        assertThat(new FollowUp("Ring", FIRM, DAY, false).isOverdueOn(DAY)).isFalse();
        assertThat(new FollowUp("Ring", FIRM, DAY, false).isOverdueOn(DAY.plusDays(1)))
                .isTrue();
        assertThat(new FollowUp("Ring", FIRM, DAY, true).isOverdueOn(DAY.plusDays(1)))
                .isFalse();
        assertThat(new FollowUp("Ring", FIRM, null, false).isOverdueOn(DAY)).isFalse();
    }

    private static Meeting.Builder aMeeting(String title) {
        return Meeting.builder(new MeetingId("m1"), title, MeetingKind.INPUT_MEETING, DAY);
    }
}
