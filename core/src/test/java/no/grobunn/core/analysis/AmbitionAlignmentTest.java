package no.grobunn.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.need.Ambition;
import no.grobunn.core.need.AmbitionAgreement;
import no.grobunn.core.need.AmbitionId;
import no.grobunn.core.need.AmbitionPosition;
import no.grobunn.core.quantity.Rating;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AmbitionAlignmentTest {
    @Test
    void positions_far_from_the_median_are_outliers() {
        AmbitionAlignment alignment = AmbitionAlignment.of(ambition(null, 4, 2, 5, 4));

        assertThat(alignment.spread()).isEqualTo(3);
        assertThat(alignment.median()).isEqualByComparingTo("4");
        assertThat(alignment.positions())
                .extracting(position -> position.level().value())
                .containsExactly(2, 4, 4, 5);
        assertThat(alignment.outliers()).extracting(AmbitionPosition::actor).containsExactly(new ActorId("a1"));
        assertThat(alignment.isOpen()).isTrue();
    }

    @Test
    void of_two_nobody_is_the_odd_one_out() {
        AmbitionAlignment alignment = AmbitionAlignment.of(ambition(null, 1, 5));

        assertThat(alignment.median()).isEqualTo(new BigDecimal("3"));
        assertThat(alignment.outliers()).isEmpty();
        assertThat(alignment.isApart()).isTrue();
    }

    @Test
    void an_agreement_closes_what_lay_apart() {
        AmbitionAlignment alignment = AmbitionAlignment.of(ambition(3, 1, 5, 5));

        assertThat(alignment.isApart()).isTrue();
        assertThat(alignment.isOpen()).isFalse();
        assertThat(alignment.agreed()).isEqualTo(new Rating(3));
    }

    @Test
    void without_positions_there_is_no_median() {
        AmbitionAlignment alignment = AmbitionAlignment.of(ambition(null));

        assertThat(alignment.median()).isNull();
        assertThat(alignment.spread()).isZero();
        assertThat(alignment.isApart()).isFalse();
    }

    private static Ambition ambition(@Nullable Integer agreed, int... levels) {
        List<AmbitionPosition> positions = new ArrayList<>();
        for (int level : levels) {
            positions.add(new AmbitionPosition(new ActorId("a" + positions.size()), new Rating(level), null));
        }
        return new Ambition(
                new AmbitionId("together"),
                "Together",
                positions,
                agreed == null ? null : new AmbitionAgreement(new Rating(agreed), null, null));
    }
}
