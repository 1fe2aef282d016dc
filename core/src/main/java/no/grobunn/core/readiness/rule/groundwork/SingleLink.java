package no.grobunn.core.readiness.rule.groundwork;

import no.grobunn.core.analysis.ActorNetwork;
import no.grobunn.core.analysis.NetworkMeasures;
import no.grobunn.core.analysis.NetworkScope;
import no.grobunn.core.readiness.Inapplicable;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.ReadinessRule;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.SubjectPath;
import no.grobunn.core.readiness.Topic;

/** Lists the actors whose loss splits the network of existing relationships: the cut vertices (Hopcroft &amp; Tarjan, Algorithm 447, 1973). Says nothing of a network with fewer
 * than {@link NetworkMeasures#FEWEST_FOR_RANKING} connected actors, which shows who was asked rather than who holds it together. */
public final class SingleLink implements ReadinessRule {
    private static final RuleDescription RULE = RuleDescription.of("single-link", Severity.NOTE, Topic.GROUNDWORK)
            .nb("""
                    title = Sårbare bindeledd
                    what = En aktør er det eneste leddet mellom deler av nettverket.
                    why = Faller leddet bort, mister andre forbindelsen. Det er en risiko for piloten, og ofte en grunn til å knytte nye bånd.
                    source = Nettverksanalyse: artikulasjonspunkter (Hopcroft og Tarjan, Algorithm 447, 1973).
                    link.one = Uten «{1}» mister én aktør forbindelsen med resten av nettverket.
                    link.other = Uten «{1}» mister {0} aktører forbindelsen med resten av nettverket.
                    link.remedy = Vurder minst én forbindelse til mellom delene, eller ta det med som risiko at leddet faller bort.
                    """)
            .nn("""
                    title = Sårbare bindeledd
                    what = Ein aktør er det einaste leddet mellom delar av nettverket.
                    why = Fell leddet bort, mistar andre sambandet. Det er ein risiko for piloten, og ofte ein grunn til å knyte nye band.
                    source = Nettverksanalyse: artikulasjonspunkt (Hopcroft og Tarjan, Algorithm 447, 1973).
                    link.one = Utan «{1}» mistar éin aktør sambandet med resten av nettverket.
                    link.other = Utan «{1}» mistar {0} aktørar sambandet med resten av nettverket.
                    link.remedy = Vurder minst eitt samband til mellom delane, eller ta det med som risiko at leddet fell bort.
                    """)
            .en("""
                    title = Vulnerable connectors
                    what = An actor is the only link between parts of the network.
                    why = If the link goes, others lose touch. That is a risk to the pilot, and often a reason to tie new bonds.
                    source = Network analysis: cut vertices (Hopcroft and Tarjan, Algorithm 447, 1973).
                    link.one = Without “{1}” one actor loses touch with the rest of the network.
                    link.other = Without “{1}” {0} actors lose touch with the rest of the network.
                    link.remedy = Consider at least one more relationship between the parts, or take the loss of the link into the risks.
                    """)
            .example("""
                    relationships:
                      - {from: forening, to: skole, kind: collaborates, status: existing}
                      - {from: forening, to: smie, kind: collaborates, status: existing}
                    """, """
                    relationships:
                      - {from: forening, to: skole, kind: collaborates, status: existing}
                      - {from: forening, to: smie, kind: collaborates, status: existing}
                      - {from: skole, to: smie, kind: collaborates, status: existing}
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(ReadinessCase subject) {
        ActorNetwork network =
                ActorNetwork.of(subject.dossier(), NetworkScope.now().on(subject.date()));
        return network.isSmall()
                ? Judgement.notApplicable(Inapplicable.NOTHING_TO_JUDGE)
                : Judgement.of(network.cutVertices().stream()
                        .map(vertex -> Objection.of(
                                "link",
                                SubjectPath.of("actors", vertex.actor()),
                                vertex.cutOff(),
                                subject.name(vertex.actor()))));
    }
}
