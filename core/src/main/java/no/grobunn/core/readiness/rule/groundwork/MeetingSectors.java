package no.grobunn.core.readiness.rule.groundwork;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.meeting.Meeting;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.ReadinessRule;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.SubjectPath;
import no.grobunn.core.readiness.Topic;

/** At least one meeting brought business, education and the public sector together. Who held it was there too; a meeting that nobody is written as having come to counts for
 * nothing, since it may not have taken place. */
public final class MeetingSectors implements ReadinessRule {
    private static final RuleDescription RULE = RuleDescription.of(
                    "meeting-sectors", Severity.WARNING, Topic.GROUNDWORK)
            .nb("""
                    title = Møte på tvers av sektorene
                    what = Ingen av møtene samlet både næringsliv, utdanning og offentlig sektor.
                    why = Behov og ambisjoner blir avstemt når de tre sitter ved samme bord.
                    source = Forprosjektets oppdrag: avstemme ambisjoner mellom utdanning, bedrifter og det offentlige.
                    without = Dossieret har ingen møter.
                    without.remedy = Hold et møte med bedrifter, utdanning og det offentlige, og skriv hvem som kom («attended»).
                    unattended = Ingen av møtene sier hvem som kom.
                    unattended.remedy = Skriv hvem som kom til møtene («attended»), eller hold et møte med bedrifter, utdanning og det offentlige.
                    apart = Ingen av møtene samlet både næringsliv, utdanning og offentlig sektor. På «{0}» manglet {1}.
                    apart.remedy = Hold et møte der alle tre er med, eller før på dem som kom («attended»).
                    """)
            .nn("""
                    title = Møte på tvers av sektorane
                    what = Ingen av møta samla både næringsliv, utdanning og offentleg sektor.
                    why = Behov og ambisjonar blir stemde av når dei tre sit ved same bord.
                    source = Oppdraget til forprosjektet: stemme av ambisjonar mellom utdanning, bedrifter og det offentlege.
                    without = Dossieret har ingen møte.
                    without.remedy = Hald eit møte med bedrifter, utdanning og det offentlege, og skriv kven som kom («attended»).
                    unattended = Ingen av møta seier kven som kom.
                    unattended.remedy = Skriv kven som kom til møta («attended»), eller hald eit møte med bedrifter, utdanning og det offentlege.
                    apart = Ingen av møta samla både næringsliv, utdanning og offentleg sektor. På «{0}» mangla {1}.
                    apart.remedy = Hald eit møte der alle tre er med, eller før på dei som kom («attended»).
                    """)
            .en("""
                    title = A meeting across the sectors
                    what = None of the meetings brought business, education and the public sector together.
                    why = Needs and ambitions are aligned when the three sit at the same table.
                    source = The pre-project's task: align ambitions between education, business and the public sector.
                    without = The dossier has no meetings.
                    without.remedy = Hold a meeting with business, education and the public sector, and write who came (“attended”).
                    unattended = None of the meetings says who came.
                    unattended.remedy = Write who came to the meetings (“attended”), or hold one with business, education and the public sector.
                    apart = None of the meetings brought business, education and the public sector together. At “{0}” this was missing: {1}.
                    apart.remedy = Hold a meeting where all three take part, or add those who came (“attended”).
                    """)
            .example("""
                    meetings:
                      - {id: innspill, title: Innspillsmøte, kind: input-meeting, date: 2022-05-02, attended: [skole, fylke]}
                    """, """
                    meetings:
                      - {id: innspill, title: Innspillsmøte, kind: input-meeting, date: 2022-05-02, attended: [skole, fylke, smie]}
                    """);

    private static final List<Sector> TOGETHER = List.of(Sector.BUSINESS, Sector.EDUCATION, Sector.PUBLIC);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(ReadinessCase subject) {
        List<Meeting> meetings = subject.dossier().meetings();
        if (meetings.isEmpty()) {
            return Judgement.of(Stream.of(Objection.of("without", SubjectPath.DOSSIER)));
        }
        SubjectPath place = SubjectPath.DOSSIER.at("meetings");
        Comparator<Meeting> nearest = Comparator.comparing(
                meeting -> missing(meeting, subject.dossier()).size());
        return meetings.stream()
                .filter(meeting -> !meeting.present().isEmpty())
                .min(nearest)
                .map(meeting -> Judgement.of(apart(meeting, subject.dossier(), place)))
                .orElseGet(() -> Judgement.of(Stream.of(Objection.of("unattended", place))));
    }

    private static Stream<Objection> apart(Meeting nearest, Dossier dossier, SubjectPath place) {
        List<Sector> missing = missing(nearest, dossier);
        return missing.isEmpty() ? Stream.empty() : Stream.of(Objection.of("apart", place, nearest.title(), missing));
    }

    private static List<Sector> missing(Meeting meeting, Dossier dossier) {
        Set<Sector> present = meeting.present().stream()
                .map(actor -> dossier.actor(actor).sector())
                .collect(Collectors.toSet());
        return TOGETHER.stream().filter(sector -> !present.contains(sector)).toList();
    }
}
