package no.grobunn.core.readiness.rule.partners;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.analysis.Traceability;
import no.grobunn.core.need.Need;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.readiness.Inapplicable;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.PilotRule;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.Topic;

/**
 * Every level of the competence chain that the pilot's needs are felt on is met by a partner on that level. The pilot's needs are those it names and those its goals
 * name, apart from what was set aside. A partner counts as long as it may take part: it is too early to call a level empty while somebody there is being asked.
 */
public final class ChainGap implements PilotRule {
    private static final RuleDescription RULE = RuleDescription.of("chain-gap", Severity.WARNING, Topic.PARTNERS)
            .nb("""
                    title = Nivå i kompetansekjeden uten partner
                    what = Piloten svarer på behov på et nivå i kompetansekjeden som ingen av partnerne står på.
                    why = Finansiøren spør hvordan piloten kan hjelpe noen som ikke er med.
                    source = Forprosjektets oppdrag: et kompetanseløft gjennom hele kjeden, fra utdanning til bedrift.
                    gap = Behovet «{1}» gjelder nivået {0}, men ingen av partnerne står på det nivået.
                    gap.remedy = Ta med en partner på nivået. Står en av partnerne der allerede, fører du opp nivået på aktøren.
                    """)
            .nn("""
                    title = Nivå i kompetansekjeda utan partnar
                    what = Piloten svarar på behov på eit nivå i kompetansekjeda som ingen av partnarane står på.
                    why = Finansiøren spør korleis piloten kan hjelpe nokon som ikkje er med.
                    source = Oppdraget til forprosjektet: eit kompetanseløft gjennom heile kjeda, frå utdanning til bedrift.
                    gap = Behovet «{1}» gjeld nivået {0}, men ingen av partnarane står på det nivået.
                    gap.remedy = Ta med ein partnar på nivået. Står ein av partnarane der alt, fører du opp nivået på aktøren.
                    """)
            .en("""
                    title = Level of the competence chain without a partner
                    what = The pilot answers a need on a level of the competence chain that none of the partners stands on.
                    why = The funder asks how the pilot can help those who are not there.
                    source = The pre-project's task: a lift in competence along the whole chain, from education to enterprise.
                    gap = The need “{1}” is felt on the level {0}, but none of the partners stands on that level.
                    gap.remedy = Bring in a partner on that level. If one of the partners is there already, enter the level on the actor.
                    """)
            .example("""
                    actors:
                      - {id: skolen, name: Skolen, sector: education, chainLevels: [upper-secondary]}
                    needs:
                      - {id: reparere, statement: Lærlinger må kunne reparere., chainLevels: [upper-secondary, enterprise], priority: 1}
                    pilots:
                      - needs: [reparere]
                        partners: [{actor: skolen, role: partner, status: confirmed}]
                    """, """
                    actors:
                      - {id: skolen, name: Skolen, sector: education, chainLevels: [upper-secondary]}
                      - {id: smia, name: Smia, sector: business, chainLevels: [enterprise]}
                    needs:
                      - {id: reparere, statement: Lærlinger må kunne reparere., chainLevels: [upper-secondary, enterprise], priority: 1}
                    pilots:
                      - needs: [reparere]
                        partners: [{actor: skolen, role: partner, status: confirmed}, {actor: smia, role: partner, status: confirmed}]
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        List<Need> needs = Traceability.needsOf(subject.dossier(), pilot).stream()
                .filter(need -> !need.isSetAside() && !need.chainLevels().isEmpty())
                .toList();
        if (needs.isEmpty()) {
            return Judgement.notApplicable(Inapplicable.NOTHING_TO_JUDGE);
        }
        StandingPartners partners = StandingPartners.of(pilot, subject.dossier());
        return Judgement.of(Arrays.stream(ChainLevel.values())
                .filter(level -> !partners.reach(level))
                .flatMap(level -> first(needs, level).stream()
                        .map(need -> Objection.of("gap", partners.place(), level, need.statement()))));
    }

    private static Optional<Need> first(List<Need> needs, ChainLevel level) {
        return needs.stream().filter(need -> need.chainLevels().contains(level)).findFirst();
    }
}
