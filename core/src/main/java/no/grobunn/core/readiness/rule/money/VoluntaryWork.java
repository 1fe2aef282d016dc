package no.grobunn.core.readiness.rule.money;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.funder.Sourced;
import no.grobunn.core.pilot.CostType;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.readiness.Inapplicable;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.PilotRule;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.Topic;
import org.jspecify.annotations.Nullable;

/**
 * No unpaid work is co-financing where the funder forbids it. A dossier does not say whether work is paid, so only what its own words say is objected to: own work by
 * "frivillige", on "dugnad", "ulønnet", "unpaid" and the like. Own work of civil society, which often is voluntary, gets a note.
 */
public final class VoluntaryWork implements PilotRule {
    private static final RuleDescription RULE = RuleDescription.of("voluntary-work", Severity.BLOCKER, Topic.MONEY)
            .nb("""
                    title = Frivillig arbeid som egeninnsats
                    what = Ulønnet arbeid er ført som egeninnsats, og det godtar ikke finansiøren.
                    why = Ulønnet arbeid er ingen kostnad, så det kan ikke være medfinansiering.
                    source = Interreg Sverige–Norge 2014–2020, projekthandbok.
                    voluntary = «{0}» hos {1} i {2} er etter ordene ulønnet arbeid. Finansiøren godtar det ikke som egeninnsats.
                    voluntary.remedy = Ta linjen ut på begge sider, eller før lønnet arbeid i stedet. Er arbeidet lønnet, skriv det om.
                    unsure = «{0}» hos {1} i {2} er egeninnsats fra en organisasjon i sivilsamfunnet. Finansiøren godtar den bare om arbeidet er lønnet.
                    unsure.remedy = Kontroller at arbeidet er lønnet. Er det frivillig, ta linjen ut på begge sider.
                    """)
            .nn("""
                    title = Frivillig arbeid som eigeninnsats
                    what = Ulønt arbeid er ført som eigeninnsats, og det godtek ikkje finansiøren.
                    why = Ulønt arbeid er ingen kostnad, så det kan ikkje vere medfinansiering.
                    source = Interreg Sverige–Noreg 2014–2020, projekthandbok.
                    voluntary = «{0}» hos {1} i {2} er etter orda ulønt arbeid. Finansiøren godtek det ikkje som eigeninnsats.
                    voluntary.remedy = Ta linja ut på begge sider, eller før lønt arbeid i staden. Er arbeidet lønt, skriv det om.
                    unsure = «{0}» hos {1} i {2} er eigeninnsats frå ein organisasjon i sivilsamfunnet. Finansiøren godtek han berre om arbeidet er lønt.
                    unsure.remedy = Kontroller at arbeidet er lønt. Er det frivillig, ta linja ut på begge sider.
                    """)
            .en("""
                    title = Voluntary work as own effort
                    what = Unpaid work stands as own effort, which the funder does not accept.
                    why = Unpaid work is no cost, so it cannot be co-financing.
                    source = Interreg Sweden–Norway 2014–2020, project handbook.
                    voluntary = “{0}” of {1} in {2} is unpaid work by its own words. The funder does not accept it as own effort.
                    voluntary.remedy = Take the line out on both sides, or enter paid work instead. If the work is paid, reword it.
                    unsure = “{0}” of {1} in {2} is own effort of a civil-society organisation. The funder accepts it only if the work is paid.
                    unsure.remedy = Check that the work is paid. If it is voluntary, take the line out on both sides.
                    """)
            .example("""
                    pilots:
                      - costs:
                          - {workPackage: 1, actor: foreningen, type: personnel, year: 2023, hours: 60, rate: 200, inKind: true, person: Frivillige, purpose: Verter på ombruksdagen}
                    """, """
                    pilots:
                      - costs:
                          - {workPackage: 1, actor: foreningen, type: personnel, year: 2023, hours: 24, rate: 500, inKind: true, person: Daglig leder, purpose: Vert på ombruksdagen}
                    """);

    /** What says that whoever works is not paid. "Leder for frivillige" may well be. */
    private static final Pattern UNPAID_PERSON = Pattern.compile(
            "(?iU)^(?:\\d+ +)?frivillige?\\b|^(?:\\d+ +)?volunteers?$|\\bdugnad|\\bulønn|\\bulønt|\\bubetalt|\\bunpaid\\b");

    /** What says that the work is not paid. "Opplæring av frivillige" may well be. */
    private static final Pattern UNPAID_WORK = Pattern.compile(
            "(?iU)^frivillig (?:arbeid|innsats)\\b|^dugnad|\\bpå dugnad\\b|\\bulønn|\\bulønt|\\bunpaid\\b|^volunt(?:ary|eer) work\\b");

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        return Judgement.ofDemand(
                subject.demand(FunderProfile::voluntaryWorkForbidden).filter(Sourced::value),
                forbidden -> judge(pilot, subject, forbidden));
    }

    private static Judgement judge(PilotSketch pilot, ReadinessCase subject, Sourced<Boolean> forbidden) {
        List<CostEntry> efforts = CostEntry.of(pilot, subject)
                .filter(cost -> cost.line().inKind() && cost.line().type() == CostType.PERSONNEL)
                .toList();
        return efforts.isEmpty()
                ? Judgement.notApplicable(Inapplicable.NOTHING_TO_JUDGE)
                : Judgement.of(efforts.stream()
                        .flatMap(VoluntaryWork::objection)
                        .map(objection -> objection.by(forbidden.source())));
    }

    private static Stream<Objection> objection(CostEntry cost) {
        if (says(UNPAID_PERSON, cost.line().person())) {
            return Stream.of(cost.objectionTo("person", "voluntary"));
        } else if (says(UNPAID_WORK, cost.line().purpose())) {
            return Stream.of(cost.objectionTo("purpose", "voluntary"));
        } else if (cost.subject().dossier().actor(cost.line().actor()).sector() == Sector.CIVIL_SOCIETY) {
            return Stream.of(cost.objection("unsure").as(Severity.NOTE));
        }
        return Stream.empty();
    }

    private static boolean says(Pattern words, @Nullable String text) {
        return text != null && words.matcher(text.strip()).find();
    }
}
