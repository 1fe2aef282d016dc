package no.grobunn.core.readiness.rule.groundwork;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.grobunn.core.meeting.FollowUp;
import no.grobunn.core.meeting.Meeting;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.ReadinessRule;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.SubjectPath;
import no.grobunn.core.readiness.Topic;

/** What was agreed to be done after a meeting has a day, and is done by it. What is done needs no day any more. */
public final class FollowUpOverdue implements ReadinessRule {
    private static final RuleDescription RULE = RuleDescription.of(
                    "follow-up-overdue", Severity.WARNING, Topic.GROUNDWORK)
            .nb("""
                    title = Oppfølging som ikke er gjort
                    what = Noe som skulle gjøres etter et møte, har ingen frist eller er ikke gjort i tide.
                    why = Den som vurderer søknaden, ser om partene gjør det de blir enige om.
                    source = God møteskikk: hvem gjør hva innen når.
                    undated = Oppfølgingen «{0}» ({1}) har ingen frist.
                    undated.remedy = Skriv innen når den skal gjøres («due»), eller merk den som gjort («done: true»).
                    overdue = Oppfølgingen «{0}» ({1}) skulle vært gjort {2}.
                    overdue.remedy = Merk den som gjort («done: true»), eller bli enige om en ny frist.
                    """)
            .nn("""
                    title = Oppfølging som ikkje er gjord
                    what = Noko som skulle gjerast etter eit møte, har ingen frist eller er ikkje gjort i tide.
                    why = Den som vurderer søknaden, ser om partane gjer det dei blir samde om.
                    source = God møteskikk: kven gjer kva innan når.
                    undated = Oppfølginga «{0}» ({1}) har ingen frist.
                    undated.remedy = Skriv innan når ho skal gjerast («due»), eller merk ho som gjord («done: true»).
                    overdue = Oppfølginga «{0}» ({1}) skulle vore gjord {2}.
                    overdue.remedy = Merk ho som gjord («done: true»), eller bli samde om ein ny frist.
                    """)
            .en("""
                    title = Follow-ups that are not done
                    what = Something that was to be done after a meeting has no due date or was not done in time.
                    why = Whoever assesses the application sees whether the parties do what they agree on.
                    source = Good practice of meetings: who does what by when.
                    undated = The follow-up “{0}” ({1}) has no due date.
                    undated.remedy = Write by when it is to be done (“due”), or mark it as done (“done: true”).
                    overdue = The follow-up “{0}” ({1}) should have been done by {2}.
                    overdue.remedy = Mark it as done (“done: true”), or agree on a new date.
                    """)
            .example("""
                    meetings:
                      - followUps:
                          - {text: Sende ut referatet., responsible: forening}
                    """, """
                    meetings:
                      - followUps:
                          - {text: Sende ut referatet., responsible: forening, due: 2022-05-09, done: true}
                    """);

    private record Agreed(SubjectPath place, FollowUp followUp) {
        static Stream<Agreed> at(Meeting meeting) {
            return IntStream.range(0, meeting.followUps().size())
                    .mapToObj(i -> new Agreed(
                            SubjectPath.of("meetings", meeting.id()).at("followUps", i),
                            meeting.followUps().get(i)));
        }
    }

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(ReadinessCase subject) {
        return Judgement.ofEach(
                subject.dossier().meetings().stream().flatMap(Agreed::at).toList(),
                agreed -> Stream.concat(undated(agreed, subject), overdue(agreed, subject)));
    }

    private static Stream<Objection> undated(Agreed agreed, ReadinessCase subject) {
        FollowUp followUp = agreed.followUp();
        return followUp.due() == null && !followUp.done()
                ? Stream.of(
                        Objection.of("undated", agreed.place(), followUp.text(), subject.name(followUp.responsible())))
                : Stream.empty();
    }

    private static Stream<Objection> overdue(Agreed agreed, ReadinessCase subject) {
        FollowUp followUp = agreed.followUp();
        return Stream.ofNullable(followUp.due())
                .filter(due -> followUp.isOverdueOn(subject.date()))
                .map(due -> Objection.of(
                        "overdue",
                        agreed.place().at("due"),
                        followUp.text(),
                        subject.name(followUp.responsible()),
                        due));
    }
}
