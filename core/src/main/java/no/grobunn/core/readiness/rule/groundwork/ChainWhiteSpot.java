package no.grobunn.core.readiness.rule.groundwork;

import java.util.List;
import java.util.stream.Stream;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.analysis.Coverage;
import no.grobunn.core.analysis.CoverageCell;
import no.grobunn.core.analysis.CoverageMatrix;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.initiative.CircularStrategy;
import no.grobunn.core.need.NeedId;
import no.grobunn.core.readiness.Inapplicable;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.ReadinessRule;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.SubjectPath;
import no.grobunn.core.readiness.Topic;

/** Lists where the competence chain and the circular strategies meet in a need and no initiative: one note a level, which names every strategy. Without initiatives that count there is
 * no map to have white spots. */
public final class ChainWhiteSpot implements ReadinessRule {
    private static final RuleDescription RULE = RuleDescription.of("chain-white-spot", Severity.NOTE, Topic.GROUNDWORK)
            .nb("""
                    title = Hvite flekker i kompetansekjeden
                    what = Et behov gjelder et nivå i kjeden og en sirkulær strategi som ingen kartlagte initiativer dekker.
                    why = En hvit flekk er et argument for piloten, eller et tegn på at kartleggingen ikke er ferdig.
                    source = Sirkulære strategier R0–R9: Potting m.fl., Circular economy: measuring innovation in the product chain, 2017.
                    level = Det er behov på nivået {0} som ingen kartlagte initiativer dekker: {1}. Behovene er {2}.
                    level.remedy = Let etter initiativer som svarer på behovene, eller vis i søknaden at piloten går inn der ingen andre er.
                    """)
            .nn("""
                    title = Kvite flekkar i kompetansekjeda
                    what = Eit behov gjeld eit nivå i kjeda og ein sirkulær strategi som ingen kartlagde initiativ dekkjer.
                    why = Ein kvit flekk er eit argument for piloten, eller eit teikn på at kartlegginga ikkje er ferdig.
                    source = Sirkulære strategiar R0–R9: Potting m.fl., Circular economy: measuring innovation in the product chain, 2017.
                    level = Det er behov på nivået {0} som ingen kartlagde initiativ dekkjer: {1}. Behova er {2}.
                    level.remedy = Leit etter initiativ som svarar på behova, eller vis i søknaden at piloten går inn der ingen andre er.
                    """)
            .en("""
                    title = White spots in the competence chain
                    what = A need is about a level of the chain and a circular strategy that no initiative in the survey covers.
                    why = A white spot is an argument for the pilot, or a sign that the survey is not finished.
                    source = Circular strategies R0–R9: Potting et al., Circular economy: measuring innovation in the product chain, 2017.
                    level = There are needs on the level {0} that no initiative in the survey covers: {1}. The needs are {2}.
                    level.remedy = Look for initiatives that answer the needs, or show in the application that the pilot goes where nobody else does.
                    """)
            .example("""
                    initiatives:
                      - {id: verksted, title: Reparasjonsverksted, region: own, status: ongoing, chainLevels: [upper-secondary], circularStrategies: [R4]}
                    needs:
                      - {id: reparere, statement: Lærlinger må kunne reparere., chainLevels: [upper-secondary, enterprise], circularStrategies: [R4], priority: 2}
                    """, """
                    initiatives:
                      - {id: verksted, title: Reparasjonsverksted, region: own, status: ongoing, chainLevels: [upper-secondary, enterprise], circularStrategies: [R4]}
                    needs:
                      - {id: reparere, statement: Lærlinger må kunne reparere., chainLevels: [upper-secondary, enterprise], circularStrategies: [R4], priority: 2}
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(ReadinessCase subject) {
        CoverageMatrix<CircularStrategy> chain = Coverage.byStrategy(subject.dossier());
        if (chain.most() == 0) {
            return Judgement.notApplicable(Inapplicable.NOTHING_TO_JUDGE);
        }
        List<CoverageCell<CircularStrategy>> spots = chain.whiteSpots();
        return Judgement.of(chain.levels().stream().flatMap(level -> objection(subject.dossier(), level, spots)));
    }

    private static Stream<Objection> objection(
            Dossier dossier, ChainLevel level, List<CoverageCell<CircularStrategy>> spots) {
        List<CoverageCell<CircularStrategy>> here =
                spots.stream().filter(spot -> spot.level() == level).toList();
        List<CircularStrategy> strategies =
                here.stream().map(CoverageCell::column).toList();
        List<NeedId> needs = here.stream()
                .flatMap(spot -> spot.reach().needs().stream())
                .distinct()
                .toList();
        return here.isEmpty()
                ? Stream.empty()
                : Stream.of(Objection.of(
                        "level",
                        SubjectPath.of("needs", needs.get(0)),
                        level,
                        strategies,
                        needs.stream().map(dossier::need).toList()));
    }
}
