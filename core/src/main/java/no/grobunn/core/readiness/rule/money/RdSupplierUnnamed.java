package no.grobunn.core.readiness.rule.money;

import java.util.List;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.pilot.CostType;
import no.grobunn.core.pilot.Partner;
import no.grobunn.core.pilot.PartnerRole;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.readiness.Inapplicable;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.PilotRule;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.Topic;

/**
 * Whoever is to do bought research is named: a standing partner of the pilot is its R&amp;D provider, or the actor of the line is a partner from research. Whether the
 * line stands with the provider or with the partner that buys is free.
 */
public final class RdSupplierUnnamed implements PilotRule {
    private static final RuleDescription RULE = RuleDescription.of("rd-supplier-unnamed", Severity.BLOCKER, Topic.MONEY)
            .nb("""
                    title = Leverandør av FoU-tjenester
                    what = Piloten kjøper FoU-tjenester, men ingen partner er FoU-leverandør.
                    why = Finansiøren vil vite hvem som skal gjøre forskningen, for å vurdere om de kan det.
                    source = Forskningsrådets regler for budsjett: innkjøp av FoU-tjenester.
                    unnamed = «{0}» hos {1} i {2} er FoU-tjenester, men ingen av partnerne er FoU-leverandør.
                    unnamed.remedy = Før opp FoU-leverandøren som partner med rollen «rd-provider», eller velg en annen kostnadstype.
                    """)
            .nn("""
                    title = Leverandør av FoU-tenester
                    what = Piloten kjøper FoU-tenester, men ingen partnar er FoU-leverandør.
                    why = Finansiøren vil vite kven som skal gjere forskinga, for å vurdere om dei kan det.
                    source = Reglane til Forskingsrådet for budsjett: innkjøp av FoU-tenester.
                    unnamed = «{0}» hos {1} i {2} er FoU-tenester, men ingen av partnarane er FoU-leverandør.
                    unnamed.remedy = Før opp FoU-leverandøren som partnar med rolla «rd-provider», eller vel ein annan kostnadstype.
                    """)
            .en("""
                    title = Provider of R&D services
                    what = The pilot buys R&D services, but no partner is an R&D provider.
                    why = The funder wants to know who is to do the research, to judge whether they can.
                    source = The Research Council of Norway's rules for budgets: procurement of R&D services.
                    unnamed = “{0}” of {1} in {2} is R&D services, but none of the partners is an R&D provider.
                    unnamed.remedy = Enter the R&D provider as a partner with the role “rd-provider”, or choose another type of cost.
                    """)
            .example("""
                    pilots:
                      - partners:
                          - {actor: skolen, role: owner, status: confirmed}
                        costs:
                          - {workPackage: 1, actor: skolen, type: rd-services, year: 2023, amount: 60000, purpose: Følgeforskning}
                    """, """
                    pilots:
                      - partners:
                          - {actor: skolen, role: owner, status: confirmed}
                          - {actor: instituttet, role: rd-provider, status: confirmed}
                        costs:
                          - {workPackage: 1, actor: skolen, type: rd-services, year: 2023, amount: 60000, purpose: Følgeforskning}
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        List<CostEntry> services = CostEntry.of(pilot, subject)
                .filter(cost -> cost.line().type() == CostType.RD_SERVICES)
                .toList();
        if (services.isEmpty()) {
            return Judgement.notApplicable(Inapplicable.NOTHING_TO_JUDGE);
        }
        if (pilot.partners().stream().anyMatch(RdSupplierUnnamed::isProvider)) {
            return new Judgement.Kept();
        }
        return Judgement.of(services.stream()
                .filter(cost -> !isResearch(pilot, subject, cost.line().actor()))
                .map(cost -> cost.objectionTo("actor", "unnamed")));
    }

    private static boolean isProvider(Partner partner) {
        return partner.role() == PartnerRole.RD_PROVIDER && partner.isStanding();
    }

    private static boolean isResearch(PilotSketch pilot, ReadinessCase subject, ActorId actor) {
        return subject.dossier().actor(actor).sector() == Sector.RESEARCH
                && pilot.partner(actor).filter(Partner::isStanding).isPresent();
    }
}
