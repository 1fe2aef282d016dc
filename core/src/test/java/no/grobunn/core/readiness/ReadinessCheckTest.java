package no.grobunn.core.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.funder.ProposalSection;
import no.grobunn.core.funder.TextLimit;
import no.grobunn.core.quantity.Percentage;
import no.grobunn.core.text.Language;
import org.junit.jupiter.api.Test;

class ReadinessCheckTest {
    private static final String SUMMARY =
            "    summary: Skole og bedrifter lager og prøver et felles kurs i reparasjon for 60 lærlinger.";

    private static final String WORDS = "title = Ours\nwhat = Found\nwhy = Asked\nsource = Us";

    private static final RuleDescription OURS = RuleDescription.of("ours", Severity.NOTE, Topic.CHECK)
            .nb(WORDS)
            .nn(WORDS)
            .en(WORDS)
            .withoutExample();

    private final Trial tooMuch =
            Trial.ready().demanding(p -> p.maxGrantShare(Trial.figure(new Percentage(new BigDecimal("49.99")))));

    @Test
    void aDossierThatIsReadyIsNotObjectedTo() {
        assertThat(Trial.ready().findings()).isEmpty();
        assertThat(Trial.ready().result().isReady()).isTrue();
    }

    @Test
    void everyFindingPointsAtAPlaceInTheFile() {
        Trial trial = tooMuch;
        Finding finding = trial.result().findings().get(0);
        assertThat(trial.reading().sources().find(finding.subject())).isPresent();
    }

    @Test
    void aFindingSaysWhatIsWrongWhatToDoAndWhoSaysSo() {
        Finding finding = tooMuch.result(Language.EN).findings().get(0);
        assertThat(finding.severity()).isEqualTo(Severity.BLOCKER);
        assertThat(finding.subject()).isEqualTo("pilots/p1/funding");
        assertThat(finding.message().replaceAll("\\h", " "))
                .isEqualTo(
                        "NOK 200 000 is asked for of an eligible cost of NOK 400 000. The funder gives at most 49.99%.");
        assertThat(finding.remedy())
                .isEqualTo("Lower the grant, or raise the own contribution and the cost it covers.");
        assertThat(String.valueOf(finding.source()).replaceAll("\\h", " "))
                .isEqualTo("Utlysning, Fylket, 1 September 2022");
    }

    @Test
    void aRuleThatTheProfileIsSilentAboutDoesNotApply() {
        assertThat(Trial.ready().notApplicable("grant-share")).isEqualTo(Inapplicable.NOT_DEMANDED);
    }

    @Test
    void aWaivedFindingShowsAsWaivedWithTheReason() {
        ReadinessResult result = tooMuch.append(waiver("grant-share")).result();
        assertThat(result.findings()).isEmpty();
        assertThat(result.isReady()).isTrue();
        assertThat(result.waived()).singleElement().satisfies(waived -> {
            assertThat(waived.finding().code()).isEqualTo("grant-share");
            assertThat(waived.waiver().reason()).isEqualTo("Avtalt");
        });
    }

    @Test
    void aWaiverOfAPlaceAcceptsWhatLiesWithinItOnly() {
        assertThat(tooMuch.append(waiver("grant-share, subject: pilots/p1")).findings())
                .isEmpty();
        assertThat(tooMuch.append(waiver("grant-share, subject: pilots/p1/funding/f1"))
                        .findings())
                .containsExactly("grant-share pilots/p1/funding", "waiver-unused waivers/0");
    }

    @Test
    void aWaiverThatMatchesNothingIsItselfAWarning() {
        assertThat(Trial.ready().append(waiver("grant-share")).findings()).containsExactly("waiver-unused waivers/0");
    }

    @Test
    void aWaiverOfAMisspeltCodeNamesTheNearest() {
        Trial misspelt = Trial.ready().append(waiver("grant-shar"));
        assertThat(misspelt.findings()).containsExactly("waiver-unused waivers/0/code");
        assertThat(misspelt.messages("waiver-unused", Language.EN))
                .containsExactly(
                        "The waiver is for “grant-shar”, but no rule has that code. Did you mean “grant-share”?");
    }

    @Test
    void aWaiverAboutAnotherPilotIsLeftAlone() {
        assertThat(withAnother("grant-share, subject: pilots/p2/funding").findings())
                .isEmpty();
        assertThat(withAnother("target-direction, subject: goals/stillhet/indicators/i1")
                        .findings())
                .isEmpty();
    }

    @Test
    void aWaiverOfAMisspeltCodeIsToldEvenIfItIsAboutAnotherPilot() {
        assertThat(withAnother("grant-shar, subject: pilots/p2").findings())
                .containsExactly("waiver-unused waivers/0/code");
    }

    @Test
    void aWaiverAboutAPilotThatIsNotThereIsAWarning() {
        assertThat(Trial.ready()
                        .append(waiver("grant-share, subject: pilots/p2"))
                        .findings())
                .containsExactly("waiver-unused waivers/0");
    }

    @Test
    void aWaiverAboutAGoalThatBothPilotsServeIsToldWhereItMatchesNothing() {
        assertThat(withAnother("target-direction, subject: goals/mindre-svinn").findings())
                .containsExactly("waiver-unused waivers/0");
    }

    @Test
    void aSummaryMayFillTheFormAndNotMore() {
        Trial limited = Trial.ready()
                .demanding(p -> p.textLimits(List.of(new TextLimit(ProposalSection.SUMMARY, 500, Trial.CALL))));
        assertThat(limited.replace(SUMMARY, "    summary: " + "x".repeat(500)).findings())
                .isEmpty();
        assertThat(limited.replace(SUMMARY, "    summary: " + "x".repeat(501)).findings())
                .containsExactly("summary-length pilots/p1/summary");
    }

    @Test
    void aRuleThatFailsIsAFindingAndStopsNoOther() {
        ReadinessResult result = checked(subject -> {
            throw new IllegalStateException("out of order");
        });
        assertThat(result.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("out of order"));
    }

    @Test
    void aRuleThatGivesNoJudgementHasFailed() {
        assertThat(checked(subject -> null).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("rule-failed"));
    }

    @Test
    void aRuleMayNotGoByACodeOfTheCheckItself() {
        ReadinessRules rules = ReadinessRules.builder()
                .add(() -> List.of(rule(WaiverDesk.UNUSED, subject -> new Judgement.Kept())))
                .build();
        assertThat(rules.rules()).isEmpty();
        assertThat(rules.codes()).containsOnlyOnce("waiver-unused");
        assertThat(rules.problems()).singleElement().isInstanceOf(RuleProblem.DuplicateCode.class);
    }

    /** A waiver in a dossier with a second pilot, which serves a goal of its own and one of the first pilot's. */
    private static Trial withAnother(String waived) {
        return Trial.ready()
                .replace(
                        "\npilots:\n", "  - {id: stillhet, statement: Det blir stillere., level: process}\n\npilots:\n")
                .replace(
                        "\nactionProposals:\n",
                        "  - {id: p2, title: Annen pilot, version: \"1\", status: draft, summary: En annen., goals: [stillhet, mindre-svinn], period: {start: 2024-01-01, end: 2024-12-31}}\n\nactionProposals:\n")
                .append(waiver(waived));
    }

    private static ReadinessResult checked(Function<ReadinessCase, Judgement> judge) {
        ReadinessCase subject =
                new ReadinessCase(Trial.ready().dossier(), null, FunderProfile.generic(), LocalDate.EPOCH);
        return new ReadinessCheck(ReadinessRules.builder()
                        .add(() -> List.of(rule(OURS, judge)))
                        .build())
                .of(subject, Language.EN);
    }

    private static ReadinessRule rule(RuleDescription description, Function<ReadinessCase, Judgement> judge) {
        return new ReadinessRule() {
            @Override
            public RuleDescription description() {
                return description;
            }

            @Override
            public Judgement judge(ReadinessCase subject) {
                return judge.apply(subject);
            }
        };
    }

    private static String waiver(String code) {
        return "\nwaivers:\n  - {code: " + code + ", reason: Avtalt, by: Prosjektleder, date: 2022-11-01}\n";
    }
}
