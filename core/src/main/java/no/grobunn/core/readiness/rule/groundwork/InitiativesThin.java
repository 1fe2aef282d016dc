package no.grobunn.core.readiness.rule.groundwork;

import java.util.List;
import java.util.stream.Stream;
import no.grobunn.core.initiative.Initiative;
import no.grobunn.core.initiative.InitiativeRegion;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.ReadinessRule;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.SubjectPath;
import no.grobunn.core.readiness.Topic;

/** The survey holds at least two initiatives of the own region and two of others, each with a source and the day it was read. A discontinued one counts: there is
 * something to learn from it. */
public final class InitiativesThin implements ReadinessRule {
    private static final RuleDescription RULE = RuleDescription.of(
                    "initiatives-thin", Severity.WARNING, Topic.GROUNDWORK)
            .nb("""
                    title = Tynn kartlegging av initiativer
                    what = Kartleggingen har for få initiativer fra egen region eller fra andre, med kilde og hentedato.
                    why = Forprosjektet skal vise hva som finnes fra før, hjemme og ute, så piloten ikke gjentar det.
                    source = Forprosjektets oppdrag: kartlegge andre initiativer i regionen og hva andre regioner gjør.
                    own = Kartleggingen har {0} av minst {1} initiativer i egen region med både kilde og hentedato.
                    own.remedy = Kartlegg flere i egen region, eller fyll ut kilden («source») med tittel og dagen den ble lest.
                    other = Kartleggingen har {0} av minst {1} initiativer i andre regioner med både kilde og hentedato.
                    other.remedy = Kartlegg flere i andre regioner, eller fyll ut kilden («source») med tittel og dagen den ble lest.
                    """)
            .nn("""
                    title = Tynn kartlegging av initiativ
                    what = Kartlegginga har for få initiativ frå eigen region eller frå andre, med kjelde og hentedato.
                    why = Forprosjektet skal vise kva som finst frå før, heime og ute, så piloten ikkje gjer det om att.
                    source = Oppdraget til forprosjektet: kartleggje andre initiativ i regionen og kva andre regionar gjer.
                    own = Kartlegginga har {0} av minst {1} initiativ i eigen region med både kjelde og hentedato.
                    own.remedy = Kartlegg fleire i eigen region, eller fyll ut kjelda («source») med tittel og dagen ho vart lesen.
                    other = Kartlegginga har {0} av minst {1} initiativ i andre regionar med både kjelde og hentedato.
                    other.remedy = Kartlegg fleire i andre regionar, eller fyll ut kjelda («source») med tittel og dagen ho vart lesen.
                    """)
            .en("""
                    title = A thin survey of initiatives
                    what = The survey has too few initiatives of the own region or of others, with a source and the day it was read.
                    why = The pre-project must show what there is already, at home and elsewhere, so that the pilot does not repeat it.
                    source = The pre-project's task: survey other initiatives in the region and what other regions do.
                    own = The survey has {0} of at least {1} initiatives in the own region with both a source and the day it was read.
                    own.remedy = Survey more in the own region, or complete the source (“source”) with its title and the day it was read.
                    other = The survey has {0} of at least {1} initiatives in other regions with both a source and the day it was read.
                    other.remedy = Survey more in other regions, or complete the source (“source”) with its title and the day it was read.
                    """)
            .example("""
                    initiatives:
                      - {id: verksted, title: Reparasjonsverksted, region: own, status: ongoing}
                      - {id: lager, title: Ombrukslager, region: own, status: ongoing}
                    """, """
                    initiatives:
                      - {id: verksted, title: Reparasjonsverksted, region: own, status: ongoing, source: {title: Skolens nettside, retrieved: 2022-04-01}}
                      - {id: lager, title: Ombrukslager, region: own, status: ongoing, source: {title: Lagerets nettside, retrieved: 2022-04-01}}
                      - {id: fikseskole, title: Fikseskole, region: other, status: ongoing, source: {title: Sluttrapport, retrieved: 2022-04-02}}
                      - {id: laering, title: Læring i bedrift, region: other, status: completed, source: {title: Evaluering, retrieved: 2022-04-02}}
                    """);

    private static final int FEWEST = 2;

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(ReadinessCase subject) {
        List<Initiative> initiatives = subject.dossier().initiatives();
        SubjectPath place = initiatives.isEmpty() ? SubjectPath.DOSSIER : SubjectPath.DOSSIER.at("initiatives");
        return Judgement.of(Stream.of(InitiativeRegion.values())
                .flatMap(region -> few(region, documented(initiatives, region), place)));
    }

    private static int documented(List<Initiative> initiatives, InitiativeRegion region) {
        return (int) initiatives.stream()
                .filter(initiative -> initiative.region() == region && initiative.isDocumented())
                .count();
    }

    private static Stream<Objection> few(InitiativeRegion region, int documented, SubjectPath place) {
        return documented < FEWEST ? Stream.of(Objection.of(region.code(), place, documented, FEWEST)) : Stream.empty();
    }
}
