package no.grobunn.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoneyTest {
    private static final Money MOST = new Money(Long.MAX_VALUE);

    @Test
    void isExactToTheOre() {
        assertThat(Money.ofKroner(new BigDecimal("1234.5"))).isEqualTo(new Money(123_450));
        assertThat(Money.ofKroner(new BigDecimal("1E+3"))).isEqualTo(Money.ofKroner(1000));
        assertThat(new Money(123_450).kroner()).isEqualTo(new BigDecimal("1234.50"));
    }

    @Test
    void moreThanTwoDecimalsAreRefusedUnlessRounded() {
        assertThatThrownBy(() -> Money.ofKroner(new BigDecimal("0.001"))).isInstanceOf(ArithmeticException.class);
        assertThat(Money.rounded(new BigDecimal("0.004"))).isEqualTo(Money.ZERO);
        assertThat(Money.rounded(new BigDecimal("0.005"))).isEqualTo(new Money(1));
        assertThat(Money.rounded(new BigDecimal("-0.005"))).isEqualTo(new Money(-1));
    }

    @Test
    void anHourlyRateTimesHoursIsRoundedHalfUp() {
        assertThat(new Money(72_333).times(new BigDecimal("1.5"))).isEqualTo(new Money(108_500));
        assertThat(new Money(33).times(new BigDecimal("0.5"))).isEqualTo(new Money(17));
    }

    @Test
    void addsAndSubtracts() {
        assertThat(new Money(150).plus(new Money(75))).isEqualTo(new Money(225));
        assertThat(new Money(150).minus(new Money(175))).isEqualTo(new Money(-25));
        assertThat(Money.sum(List.of(new Money(1), new Money(2), new Money(3)))).isEqualTo(new Money(6));
        assertThat(Money.sum(List.of())).isEqualTo(Money.ZERO);
    }

    @Test
    void neverWrapsRound() {
        assertThatThrownBy(() -> MOST.plus(new Money(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Money(Long.MIN_VALUE).minus(new Money(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> MOST.times(BigDecimal.TEN)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.ofKroner(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aShareHasTwelveDecimals() {
        assertThat(Money.ofKroner(1).shareOf(Money.ofKroner(3))).isEqualTo(new BigDecimal("0.333333333333"));
        assertThatThrownBy(() -> MOST.shareOf(Money.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void knowsItsSignAndItsOre() {
        assertThat(new Money(-1).isNegative()).isTrue();
        assertThat(Money.ZERO.isNegative()).isFalse();
        assertThat(Money.ZERO.isZero()).isTrue();
        assertThat(new Money(-200).isWholeKroner()).isTrue();
        assertThat(new Money(-201).isWholeKroner()).isFalse();
    }

    @Test
    void isOrderedByAmountAndWrittenPlainlyForLogs() {
        assertThat(new Money(2)).isGreaterThan(new Money(-3));
        assertThat(new Money(-5)).hasToString("-0.05");
    }
}
