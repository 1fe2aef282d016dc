package no.grobunn.core.pilot;

import static no.grobunn.core.pilot.SamplePilot.FIRST;
import static no.grobunn.core.pilot.SamplePilot.YARD;
import static no.grobunn.core.pilot.SamplePilot.quantity;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import no.grobunn.core.money.Money;
import org.junit.jupiter.api.Test;

class CostLineTest {
    private static CostLine.Builder line() {
        return CostLine.builder(FIRST, YARD, CostType.PERSONNEL, 2027);
    }

    private static Money kroner(String amount) {
        return Money.ofKroner(new BigDecimal(amount));
    }

    @Test
    void itsTotalIsItsAmount() {
        assertThat(line().amount(kroner("12.34")).build().total()).isEqualTo(kroner("12.34"));
    }

    @Test
    void withoutAnAmountItsTotalIsHoursTimesRateRoundedHalfUpToTheOre() {
        assertThat(line().hours(quantity("0.25")).rate(kroner("0.02")).build().total())
                .isEqualTo(kroner("0.01"));
        assertThat(line().hours(quantity("0.24")).rate(kroner("0.02")).build().total())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void anAmountThatHoursTimesRateRoundsToIsTaken() {
        CostLine line = line().hours(quantity("1.5"))
                .rate(kroner("333.33"))
                .amount(kroner("500.00"))
                .build();

        assertThat(line.total()).isEqualTo(kroner("500"));
    }

    @Test
    void anAmountOneOreOffIsRefusedWithWhatWasExpectedAndFound() {
        var off = line().hours(quantity("1.5")).rate(kroner("333.33")).amount(kroner("499.99"));

        assertThat(Refusals.of(off::build)).containsExactly("hours-times-rate amount");
        assertThat(Refusals.argumentsOf(off::build)).containsExactly(kroner("500.00"), kroner("499.99"));
    }

    @Test
    void anAmountWithHoursButNoRateIsFine() {
        assertThat(line().hours(quantity("3")).amount(kroner("1")).build().total())
                .isEqualTo(kroner("1"));
    }

    @Test
    void withoutAmountAndWithoutHoursOrRateItIsRefused() {
        assertThat(Refusals.of(line()::build)).containsExactly("amount-missing amount");
        assertThat(Refusals.of(line().hours(quantity("3"))::build)).containsExactly("amount-missing amount");
        assertThat(Refusals.of(line().rate(kroner("3"))::build)).containsExactly("amount-missing amount");
    }

    @Test
    void hoursTimesRateBeyondTheLimitIsRefusedEvenWhereItWouldNotFitIntoMoney() {
        var huge = line().hours(quantity("999999999.99")).rate(kroner("999999999999.99"));

        assertThat(Refusals.of(huge::build)).containsExactly("amount-out-of-range rate");
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        var wrong = CostLine.builder(FIRST, YARD, CostType.OTHER, 1999)
                .amount(new Money(-1))
                .rate(Money.ofKroner(Money.LIMIT))
                .purpose("\u0007")
                .person("\u0007");

        assertThat(Refusals.of(wrong::build))
                .containsExactly(
                        "out-of-range year",
                        "negative-amount amount",
                        "amount-out-of-range rate",
                        "illegal-character purpose",
                        "illegal-character person");
    }
}
