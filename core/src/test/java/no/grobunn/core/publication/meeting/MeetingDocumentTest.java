package no.grobunn.core.publication.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.document.Document;
import no.grobunn.core.document.WrittenDocument;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.SampleDossier;
import no.grobunn.core.meeting.FollowUp;
import no.grobunn.core.meeting.Meeting;
import no.grobunn.core.meeting.MeetingId;
import no.grobunn.core.meeting.MeetingInput;
import no.grobunn.core.meeting.MeetingKind;
import no.grobunn.core.pilot.SamplePilot;
import no.grobunn.core.publication.edition.Edition;
import no.grobunn.core.storage.DossierReader;
import no.grobunn.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeetingDocumentTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 5);
    private static final Dossier FREDRIKSTAD =
            new DossierReader().read(Path.of("..", "examples", "fredrikstad")).dossierOrThrow();

    @Test
    void itIsAnInvitationBeforeItsDayAndTheMinutesAfter() {
        Meeting meeting = meeting().decisions(List.of("Go on.")).build();

        assertThat(type(meeting, DAY.minusDays(1))).isEqualTo("Invitation");
        assertThat(type(meeting, DAY)).isEqualTo("Minutes");
        assertThat(type(meeting, DAY.plusYears(1))).isEqualTo("Minutes");
    }

    @Test
    void onTheDayItselfItInvitesUntilSomethingIsWrittenDown() {
        assertThat(type(meeting().build(), DAY)).isEqualTo("Invitation");
        assertThat(type(meeting().build(), DAY.plusDays(1))).isEqualTo("Minutes");
        assertThat(type(meeting().attended(List.of(SamplePilot.YARD)).build(), DAY))
                .isEqualTo("Minutes");
    }

    @Test
    void anInvitationSaysWhenWhereWhyAndWhoIsAsked() {
        Meeting meeting = meeting()
                .start(LocalTime.of(9, 0))
                .end(LocalTime.of(11, 30))
                .place("The yard")
                .purpose("Meet.")
                .agenda(List.of("First", "Second"))
                .invited(List.of(SamplePilot.SCHOOL))
                .build();

        String words = WrittenDocument.of(compose(meeting, DAY.minusDays(1), Language.NB));

        assertThat(words)
                .contains(
                        "Repair yard inviterer til møte tirsdag 5. mai 2026 kl. 09.00.",
                        "Tid: Kl. 09.00–11.30",
                        "Sted: The yard",
                        "1. First\n2. Second",
                        "Invitasjonen går til én aktør.",
                        "School");
    }

    @Test
    void anInvitationSaysWhatIsNotSettled() {
        String words = WrittenDocument.of(compose(meeting().build(), DAY.minusDays(1), Language.NB));

        assertThat(words)
                .contains(
                        "Tid: Ikke fastsatt ennå",
                        "Sted: Ikke fastsatt ennå",
                        "Sakslisten er ikke klar ennå.",
                        "Det er ikke registrert hvem som er invitert.");
    }

    @Test
    void minutesWithNothingWrittenDownSaySoInOneLineEach() {
        String words = WrittenDocument.of(compose(meeting().build(), DAY.plusDays(1), Language.NB));

        assertThat(words)
                .contains(
                        "Det er ikke registrert hvem som var til stede.",
                        "Møtet traff ingen beslutninger.",
                        "Møtet ga ingen oppgaver å følge opp.")
                .doesNotContain("Innspill", "Saksliste", "Formål", "Tid:", "Det samlet", "0 ");
    }

    @Test
    void minutesTellWhoCameAndWhoWasAskedAndDidNot() {
        Meeting meeting = meeting()
                .invited(List.of(SamplePilot.SCHOOL, SamplePilot.COUNTY))
                .attended(List.of(SamplePilot.SCHOOL))
                .build();

        assertThat(WrittenDocument.of(compose(meeting, DAY.plusDays(1), Language.EN)))
                .contains("The meeting was attended by one actor.", "Invited but not present: County.");
    }

    @Test
    void whatOneActorSaidStandsTogetherAndWhatNobodyIsNamedForComesLast() {
        Meeting meeting = meeting()
                .inputs(List.of(
                        new MeetingInput(null, "From the floor."),
                        new MeetingInput(SamplePilot.SCHOOL, "First."),
                        new MeetingInput(SamplePilot.COUNTY, "Other."),
                        new MeetingInput(SamplePilot.SCHOOL, "Second.")))
                .build();

        assertThat(WrittenDocument.of(compose(meeting, DAY.plusDays(1), Language.EN)))
                .contains("School | First.\nSchool | Second.\nCounty | Other.\nNot attributed | From the floor.");
    }

    @Test
    void tasksAreDoneOpenOrOverdueOnTheDayOfTheDocument() {
        Meeting meeting = meeting()
                .followUps(List.of(
                        new FollowUp("Write.", SamplePilot.YARD, DAY.plusDays(2), true),
                        new FollowUp("Call.", SamplePilot.YARD, DAY.plusDays(2), false),
                        new FollowUp("Wait.", SamplePilot.YARD, null, false)))
                .build();

        assertThat(WrittenDocument.of(compose(meeting, DAY.plusDays(9), Language.EN)))
                .contains(
                        "Done so far: one of three tasks.",
                        "Write. | Repair yard | 07/05/2026 | Done",
                        "Call. | Repair yard | 07/05/2026 | Overdue",
                        "Wait. | Repair yard | – | Open");
    }

    @Test
    void aTableThatNobodyOfTheResourceGroupIsInHasNoColumnForIt() {
        Meeting meeting = meeting().attended(List.of(SamplePilot.YARD)).build();

        assertThat(WrittenDocument.of(compose(meeting, DAY.plusDays(1), Language.EN)))
                .contains("Actor | Sector\n");
    }

    @ParameterizedTest
    @EnumSource
    void hundredsOfLongNamesAreAllThere(Language language) {
        List<Actor> crowd = IntStream.range(0, 300)
                .mapToObj(i -> Actor.builder(
                                new ActorId("a" + i),
                                "Interkommunalt avfallsselskap og gjenvinningspark nummer " + i,
                                Sector.BUSINESS)
                        .build())
                .toList();
        Dossier dossier = SampleDossier.bare()
                .actors(IntStream.rangeClosed(0, 300)
                        .mapToObj(i ->
                                i == 300 ? SampleDossier.bare().build().actors().get(0) : crowd.get(i))
                        .toList())
                .build();
        Meeting meeting =
                meeting().attended(crowd.stream().map(Actor::id).toList()).build();

        String words = WrittenDocument.of(MeetingDocument.compose(
                new Edition(dossier, Audience.RESOURCE_GROUP, language, DAY.plusDays(1)), meeting));

        assertThat(words).contains("nummer 0 |", "nummer 299 |");
    }

    @ParameterizedTest
    @EnumSource
    void theExamplesMinutesAreAsApproved(Language language) throws IOException {
        Meeting meeting = FREDRIKSTAD.meeting(new MeetingId("ressursgruppe-3"));
        Document document = MeetingDocument.compose(
                new Edition(FREDRIKSTAD, Audience.RESOURCE_GROUP, language, LocalDate.of(2022, 9, 15)), meeting);

        if (language == Language.NB) {
            assertThat(WrittenDocument.of(document)).isEqualTo(WrittenDocument.golden("meeting-minutes.nb", document));
        }
        assertThat(WrittenDocument.of(document)).doesNotContain("null", "{0}", "{1}");
    }

    @ParameterizedTest
    @EnumSource
    void theExamplesInvitationIsAsApproved(Language language) throws IOException {
        Meeting meeting = FREDRIKSTAD.meeting(new MeetingId("ressursgruppe-3"));
        Document document = MeetingDocument.compose(
                new Edition(FREDRIKSTAD, Audience.RESOURCE_GROUP, language, LocalDate.of(2022, 6, 1)), meeting);

        if (language == Language.NB) {
            assertThat(WrittenDocument.of(document))
                    .isEqualTo(WrittenDocument.golden("meeting-invitation.nb", document));
        }
        assertThat(WrittenDocument.of(document)).doesNotContain("null", "{0}", "{1}");
    }

    private static String type(Meeting meeting, LocalDate day) {
        return compose(meeting, day, Language.EN).properties().type();
    }

    private static Document compose(Meeting meeting, LocalDate day, Language language) {
        Dossier dossier = SampleDossier.full().meetings(List.of(meeting)).build();
        return MeetingDocument.compose(new Edition(dossier, Audience.RESOURCE_GROUP, language, day), meeting);
    }

    private static Meeting.Builder meeting() {
        return Meeting.builder(new MeetingId("m1"), "Spring meeting", MeetingKind.WORKSHOP, DAY);
    }
}
