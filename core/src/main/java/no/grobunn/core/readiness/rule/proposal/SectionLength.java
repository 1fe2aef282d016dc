package no.grobunn.core.readiness.rule.proposal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.funder.ProposalSection;
import no.grobunn.core.funder.RequiredSection;
import no.grobunn.core.funder.TextLimit;
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
 * The texts that the funder demands are there, and none is longer than the funder takes. The title and the summary have rules of their own about their length, and
 * every pilot must say how it is made known and carried on, whatever the funder demands ({@link DisseminationMissing}).
 */
public final class SectionLength implements PilotRule {
    private static final Set<ProposalSection> MEASURED_ELSEWHERE =
            EnumSet.of(ProposalSection.TITLE, ProposalSection.SUMMARY);
    private static final Set<ProposalSection> DEMANDED_ELSEWHERE =
            EnumSet.of(ProposalSection.DISSEMINATION, ProposalSection.CONTINUATION);

    private static final RuleDescription RULE = RuleDescription.of("section-length", Severity.BLOCKER, Topic.PROPOSAL)
            .nb("""
                    title = Tekstene finansiøren ber om
                    what = En tekst som finansiøren krever, mangler, eller en tekst er lengre enn finansiøren tar imot.
                    why = Skjemaet kan ikke sendes uten teksten, eller det kutter den som er for lang.
                    source = Finansiørens søknadsskjema.
                    missing = Finansiøren krever en tekst som ikke er skrevet: {0}.
                    missing.remedy = Skriv teksten før søknaden sendes.
                    long = Teksten om {0} er på {1} tegn. Finansiøren tar imot {2}.
                    long.remedy = Kort ned teksten om {0} med {3} tegn.
                    """)
            .nn("""
                    title = Tekstane finansiøren ber om
                    what = Ein tekst som finansiøren krev, manglar, eller ein tekst er lengre enn finansiøren tek imot.
                    why = Skjemaet kan ikkje sendast utan teksten, eller det kuttar den som er for lang.
                    source = Søknadsskjemaet til finansiøren.
                    missing = Finansiøren krev ein tekst som ikkje er skriven: {0}.
                    missing.remedy = Skriv teksten før søknaden blir send.
                    long = Teksten om {0} er på {1} teikn. Finansiøren tek imot {2}.
                    long.remedy = Kort ned teksten om {0} med {3} teikn.
                    """)
            .en("""
                    title = The texts that the funder asks for
                    what = A text that the funder demands is missing, or a text is longer than the funder takes.
                    why = The form cannot be sent without the text, or cuts the one that is too long.
                    source = The funder's application form.
                    missing = The funder demands a text that is not written: {0}.
                    missing.remedy = Write the text before the application is sent.
                    long = The text on {0} has {1} characters. The funder takes {2}.
                    long.remedy = Shorten the text on {0} by {3} or more.
                    """)
            .example("""
                    pilots:
                      - approach:
                    """, """
                    pilots:
                      - approach: Kurset lages på skolen og prøves i tre bedrifter før det deles.
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        FunderProfile profile = subject.profile();
        List<ProposalSection> asked = Arrays.stream(ProposalSection.values())
                .filter(section -> limit(profile, section).isPresent()
                        || demand(profile, section).isPresent())
                .toList();
        return asked.isEmpty()
                ? Judgement.notApplicable(Inapplicable.NOT_DEMANDED)
                : Judgement.of(asked.stream()
                        .map(section -> ProposalText.of(
                                section, pilot, subject.dossier().project()))
                        .flatMap(text -> objections(profile, text)));
    }

    private static Stream<Objection> objections(FunderProfile profile, ProposalText text) {
        Optional<Objection> missing = demand(profile, text.section())
                .filter(demand -> text.isMissing())
                .map(demand ->
                        Objection.of("missing", text.owner(), text.section()).by(demand.source()));
        return missing.or(() -> limit(profile, text.section()).flatMap(limit -> tooLong(limit, text))).stream();
    }

    private static Optional<Objection> tooLong(TextLimit limit, ProposalText text) {
        int length = text.length();
        int most = limit.maxCharacters();
        return length <= most
                ? Optional.empty()
                : Optional.of(Objection.of("long", text.place(), text.section(), length, most, length - most)
                        .by(limit.source()));
    }

    private static Optional<TextLimit> limit(FunderProfile profile, ProposalSection section) {
        return MEASURED_ELSEWHERE.contains(section) ? Optional.empty() : profile.strictestLimit(section);
    }

    private static Optional<RequiredSection> demand(FunderProfile profile, ProposalSection section) {
        return DEMANDED_ELSEWHERE.contains(section) ? Optional.empty() : profile.requiredSection(section);
    }
}
