package no.grobunn.core.need;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.invariant.Invariants;
import org.jspecify.annotations.Nullable;

/**
 * Something the actors want to reach together, each as far as it says. Immutable.
 *
 * @param id its identifier
 * @param statement what they want to reach
 * @param positions how far each wants to go, one position an actor
 * @param agreed how far they agreed to go, or null
 */
public record Ambition(
        AmbitionId id,
        String statement,
        List<AmbitionPosition> positions,
        @Nullable AmbitionAgreement agreed) {
    public Ambition {
        positions = List.copyOf(positions);
        Invariants.of("ambition")
                .text("statement", statement)
                .unique("duplicate-position", "positions", "actor", positions, AmbitionPosition::actor)
                .enforce();
    }

    /** How many levels lie between the boldest and the most careful; 0 of fewer than two positions. */
    public int spread() {
        List<Integer> levels = levels();
        return levels.isEmpty() ? 0 : levels.get(levels.size() - 1) - levels.get(0);
    }

    /** The level in the middle, or the mean of the two in the middle; empty without positions. */
    public Optional<BigDecimal> median() {
        List<Integer> levels = levels();
        if (levels.isEmpty()) {
            return Optional.empty();
        }
        int lower = levels.get((levels.size() - 1) / 2);
        int upper = levels.get(levels.size() / 2);
        BigDecimal twice = BigDecimal.valueOf(lower + upper);
        return Optional.of(twice.divide(BigDecimal.valueOf(2)));
    }

    /** The position of an actor, if it took one. */
    public Optional<AmbitionPosition> positionOf(ActorId actor) {
        return positions.stream()
                .filter(position -> position.actor().equals(actor))
                .findFirst();
    }

    /** Whether the actors agreed. */
    public boolean isAgreed() {
        return agreed != null;
    }

    private List<Integer> levels() {
        return positions.stream()
                .map(position -> position.level().value())
                .sorted()
                .toList();
    }
}
