package no.grobunn.core.readiness.rule.proposal;

import no.grobunn.core.funder.ProposalSection;
import no.grobunn.core.funder.TextLimit;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.prose.PlainText;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.PilotRule;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.SubjectPath;
import no.grobunn.core.readiness.Topic;

/** The summary is no longer than the funder's form takes. That it says something, the dossier itself demands. */
public final class SummaryLength implements PilotRule {
    private static final RuleDescription RULE = RuleDescription.of("summary-length", Severity.BLOCKER, Topic.PROPOSAL)
            .nb("""
                    title = Lengden på sammendraget
                    what = Pilotens sammendrag er lengre enn finansiørens skjema tar imot.
                    why = Skjemaet kutter teksten, og den som leser, får ikke med seg slutten.
                    source = Finansiørens søknadsskjema.
                    long = Sammendraget er på {0} tegn. Skjemaet tar imot {1}.
                    long.remedy = Kort ned med {2} tegn. Hva piloten gjør, for hvem og med hvilket mål, bør stå først.
                    """)
            .nn("""
                    title = Lengda på samandraget
                    what = Samandraget til piloten er lengre enn skjemaet til finansiøren tek imot.
                    why = Skjemaet kuttar teksten, og den som les, får ikkje med seg slutten.
                    source = Søknadsskjemaet til finansiøren.
                    long = Samandraget er på {0} teikn. Skjemaet tek imot {1}.
                    long.remedy = Kort ned med {2} teikn. Kva piloten gjer, for kven og med kva mål, bør stå først.
                    """)
            .en("""
                    title = Length of the summary
                    what = The pilot's summary is longer than the funder's form takes.
                    why = The form cuts the text, and whoever reads it misses the end.
                    source = The funder's application form.
                    long = The summary has {0} characters. The form takes {1}.
                    long.remedy = Shorten it by {2} or more. Say first what the pilot does, for whom and to what end.
                    """)
            .example("""
                    pilots:
                      - summary: Piloten handler om sirkulær økonomi, som er … (og 600 tegn til)
                    """, """
                    pilots:
                      - summary: Elever, studenter og ansatte lærer sirkulær økonomi av de samme sidestrømmene.
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        return Judgement.ofDemand(
                subject.profile().strictestLimit(ProposalSection.SUMMARY), limit -> judge(pilot, limit));
    }

    private static Judgement judge(PilotSketch pilot, TextLimit limit) {
        int length = PlainText.length(pilot.summary());
        int most = limit.maxCharacters();
        return Judgement.keptIf(
                length <= most,
                Objection.of("long", SubjectPath.of(pilot).at("summary"), length, most, length - most)
                        .by(limit.source()));
    }
}
