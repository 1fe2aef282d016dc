package no.grobunn.core.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.invariant.InvariantException;
import no.grobunn.core.invariant.Violation;
import no.grobunn.core.quantity.Rating;
import org.junit.jupiter.api.Test;

class AmbitionTest {
    @Test
    void spreadsFromTheMostCarefulToTheBoldest() {
        assertThat(withLevels(4, 1, 3).spread()).isEqualTo(3);
        assertThat(withLevels(4).spread()).isZero();
        assertThat(withLevels().spread()).isZero();
    }

    @Test
    void hasTheMiddleLevelAsMedian() {
        assertThat(withLevels(5, 1, 2).median()).contains(BigDecimal.valueOf(2));
        assertThat(withLevels(5, 1, 2, 3).median()).contains(new BigDecimal("2.5"));
        assertThat(withLevels().median()).isEmpty();
    }

    @Test
    void findsThePositionOfAnActor() {
        Ambition ambition = withLevels(2, 5);

        assertThat(ambition.positionOf(new ActorId("a1")))
                .map(AmbitionPosition::level)
                .contains(new Rating(5));
        assertThat(ambition.positionOf(new ActorId("a2"))).isEmpty();
        assertThat(ambition.isAgreed()).isFalse();
    }

    @Test
    void refusesASecondPositionOfAnActorAndABlankStatementAtOnce() {
        AmbitionPosition position = new AmbitionPosition(new ActorId("denofa"), new Rating(2), null);

        InvariantException refusal = catchThrowableOfType(
                InvariantException.class,
                () -> new Ambition(new AmbitionId("a1"), "\t", List.of(position, position), null));

        assertThat(refusal.violations())
                .extracting(Violation::rule, Violation::fields, Violation::arguments)
                .containsExactly(
                        tuple("blank", List.of("statement"), List.of()),
                        tuple(
                                "duplicate-position",
                                List.of("positions[1].actor", "positions[0].actor"),
                                List.of(new ActorId("denofa"), new Violation.Place("positions[0].actor"))));
    }

    @Test
    void refusesIllegalTextInAPositionAndAnAgreement() {
        assertThat(catchThrowableOfType(
                                InvariantException.class,
                                () -> new AmbitionPosition(new ActorId("a"), new Rating(1), "\u0000"))
                        .violations())
                .containsExactly(new Violation("illegal-character", List.of("note"), List.of("U+0000")));
        assertThat(catchThrowableOfType(
                                InvariantException.class, () -> new AmbitionAgreement(new Rating(1), null, "\u0000"))
                        .violations())
                .containsExactly(new Violation("illegal-character", List.of("decision"), List.of("U+0000")));
    }

    private static Ambition withLevels(int... levels) {
        List<AmbitionPosition> positions = IntStream.range(0, levels.length)
                .mapToObj(i -> new AmbitionPosition(new ActorId("a" + i), new Rating(levels[i]), null))
                .toList();
        return new Ambition(new AmbitionId("ambition"), "Felles kurs", positions, null);
    }
}
