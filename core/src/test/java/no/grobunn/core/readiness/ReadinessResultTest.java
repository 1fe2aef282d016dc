package no.grobunn.core.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.grobunn.core.funder.Attestation;
import no.grobunn.core.funder.FunderProfileBuilder;
import no.grobunn.core.funder.Reminder;
import no.grobunn.core.funder.ReportDeadline;
import no.grobunn.core.money.Money;
import no.grobunn.core.quantity.Percentage;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.LocalText;
import org.junit.jupiter.api.Test;

class ReadinessResultTest {
    private static final Trial TOO_MUCH =
            Trial.ready().demanding(p -> p.maxGrantShare(Trial.figure(new Percentage(new BigDecimal("49.99")))));

    @Test
    void findingsOfACodeMakeAGroup() {
        ReadinessResult result = TOO_MUCH.append("""
                waivers:
                  - {code: summary-lenght, reason: Avtalt, by: Leder, date: 2022-01-01}
                  - {code: summary-length, reason: Avtalt, by: Leder, date: 2022-01-01}
                """).result();

        assertThat(result.groups(Severity.BLOCKER))
                .extracting(group -> group.rule().code())
                .containsExactly("grant-share");
        assertThat(result.groups(Severity.WARNING)).singleElement().satisfies(group -> {
            assertThat(group.rule().code()).isEqualTo("waiver-unused");
            assertThat(group.findings()).hasSize(2);
        });
        assertThat(result.groups(Severity.NOTE)).isEmpty();
    }

    @Test
    void everyRuleIsJudgedOrDoesNotApply() {
        ReadinessResult result = TOO_MUCH.result();

        assertThat(result.judged() + result.notApplicable().size())
                .isEqualTo(result.results().size());
        assertThat(result.kept()).isLessThan(result.judged());
        assertThat(result.notApplicable())
                .allSatisfy(rule -> assertThat(rule.whyNot()).isPresent());
    }

    @Test
    void aDossierWithoutAPilotIsNotReadyWhateverIsFound() {
        ReadinessResult judged = Trial.ready().result();
        ReadinessResult without =
                new ReadinessResult(null, judged.profile(), judged.date(), judged.language(), judged.results());

        assertThat(judged.isReady()).isTrue();
        assertThat(without.findings(Severity.BLOCKER)).isEmpty();
        assertThat(without.isReady()).isFalse();
    }

    @Test
    void nobodyIsRemindedOfWhatNoFunderDemands() {
        assertThat(Trial.ready().result().duties()).isEmpty();
    }

    @Test
    void dutiesFollowThePilotsEndAndTheGrant() {
        Trial trial = Trial.ready().demanding(ReadinessResultTest::duties);
        LocalDate end = trial.dossier().pilots().get(0).period().end();

        assertThat(trial.result(Language.EN).duties())
                .extracting(Duty::kind)
                .containsExactly(Duty.Kind.REMINDER, Duty.Kind.REPORT, Duty.Kind.REPORT, Duty.Kind.ATTESTATION);
        assertThat(trial.result(Language.EN).duties())
                .extracting(Duty::due)
                .containsExactly(null, end.plusMonths(1), end.plusMonths(3), null);
        assertThat(trial.result(Language.EN).duties())
                .extracting(Duty::text)
                .contains("Sign it", "Confirmation of the accounts: accountant");
    }

    private static FunderProfileBuilder duties(FunderProfileBuilder profile) {
        return profile.reminders(List.of(new Reminder(words("Sign it"), Trial.CALL)))
                .reportDeadlines(List.of(
                        new ReportDeadline(words("Final report"), 3, Trial.CALL),
                        new ReportDeadline(words("Accounts"), 1, Trial.CALL)))
                .attestations(List.of(
                        new Attestation(Money.ofKroner(1), words("leader"), Trial.CALL),
                        new Attestation(Money.ofKroner(200_000), words("accountant"), Trial.CALL),
                        new Attestation(Money.ofKroner(200_001), words("auditor"), Trial.CALL)));
    }

    private static LocalText words(String words) {
        return new LocalText(words, words, words);
    }
}
