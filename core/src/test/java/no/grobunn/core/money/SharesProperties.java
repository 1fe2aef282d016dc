package no.grobunn.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class SharesProperties {
    @Property
    void addUpAndLieWithinOneUnitOfTheExactShare(
            @ForAll @LongRange(min = 0) long units,
            @ForAll @Size(min = 1, max = 20) List<@LongRange(min = 0) Long> weights) {
        BigInteger total = sum(weights);
        Assume.that(total.signum() > 0);

        List<Long> parts = Shares.divide(units, weights);

        assertThat(sum(parts)).isEqualTo(BigInteger.valueOf(units));
        for (int i = 0; i < parts.size(); i++) {
            BigInteger exact = BigInteger.valueOf(units).multiply(BigInteger.valueOf(weights.get(i)));
            BigInteger given = BigInteger.valueOf(parts.get(i)).multiply(total);
            assertThat(given.subtract(exact).abs()).isLessThan(total);
        }
    }

    @Property
    void whatHasNoWeightGetsNothing(
            @ForAll @LongRange(min = 0, max = 1000) long units,
            @ForAll @Size(min = 1, max = 9) List<@LongRange(min = 0, max = 3) Long> weights) {
        Assume.that(sum(weights).signum() > 0);

        List<Long> parts = Shares.divide(units, weights);

        for (int i = 0; i < parts.size(); i++) {
            if (weights.get(i) == 0) {
                assertThat(parts.get(i)).isZero();
            }
        }
    }

    @Example
    void theLargestRemainderIsServedFirstAndTiesGoToTheEarlier() {
        assertThat(Shares.divide(1000, List.of(1L, 1L, 1L))).containsExactly(334L, 333L, 333L);
        assertThat(Shares.divide(1000, List.of(1L, 5L, 1L))).containsExactly(143L, 714L, 143L);
        assertThat(Shares.divide(0, List.of(2L, 3L))).containsExactly(0L, 0L);
    }

    @Example
    void refusesWhatCannotBeDivided() {
        assertThatIllegalArgumentException().isThrownBy(() -> Shares.divide(-1, List.of(1L)));
        assertThatIllegalArgumentException().isThrownBy(() -> Shares.divide(1, List.of(1L, -1L)));
        assertThatIllegalArgumentException().isThrownBy(() -> Shares.divide(1, List.of(0L, 0L)));
        assertThatIllegalArgumentException().isThrownBy(() -> Shares.divide(1, List.of()));
    }

    private static BigInteger sum(List<Long> numbers) {
        return numbers.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    }
}
