package no.grobunn.core.pilot;

import no.grobunn.core.actor.ActorId;
import no.grobunn.core.invariant.Invariants;
import no.grobunn.core.money.AmountRule;
import no.grobunn.core.money.Money;
import no.grobunn.core.time.CalendarYears;
import org.jspecify.annotations.Nullable;

/**
 * One line of a pilot's funding plan.
 *
 * @param id its identifier within the pilot, or null
 * @param source who pays
 * @param kind where the money comes from
 * @param year the calendar year it is meant for, 2000 to 2100
 * @param amount how much, at least 0 and below 10¹² kroner
 * @param status how certain it is
 * @param evidence what shows it, in words, or null
 */
public record FundingLine(
        @Nullable FundingLineId id,
        ActorId source,
        FundingKind kind,
        int year,
        Money amount,
        FundingStatus status,
        @Nullable String evidence) {
    public FundingLine {
        Invariants check = Invariants.of("funding line");
        CalendarYears.check(check, "year", year);
        AmountRule.check(check, "amount", amount)
                .optionalText("evidence", evidence)
                .enforce();
    }

    /** Whether its source has promised it. */
    public boolean isConfirmed() {
        return status == FundingStatus.CONFIRMED;
    }

    /** Whether it is others' money, beside the grant, that is planned and neither applied for nor confirmed. */
    public boolean isUnsecured() {
        return status == FundingStatus.PLANNED
                && (kind == FundingKind.OTHER_PUBLIC || kind == FundingKind.OTHER_PRIVATE);
    }
}
