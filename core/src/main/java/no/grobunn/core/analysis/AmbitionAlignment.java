package no.grobunn.core.analysis;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.need.Ambition;
import no.grobunn.core.need.AmbitionAgreement;
import no.grobunn.core.need.AmbitionId;
import no.grobunn.core.need.AmbitionPosition;
import no.grobunn.core.quantity.Rating;
import org.jspecify.annotations.Nullable;

/**
 * How far the actors' positions on one ambition lie apart, and whether they agreed all the same. Immutable.
 *
 * @param ambition which ambition
 * @param positions every position, the most careful first, actors of one level by id
 * @param spread the levels between the boldest and the most careful, 0 to 4; 0 of fewer than two positions
 * @param median the level in the middle, or the mean of the two in the middle; null without positions
 * @param outliers the positions {@value #FAR} levels or more from the median, in the order of the positions; none among fewer than three positions, since of two
 *     nobody is the odd one out
 * @param agreed the level they agreed on, or null
 */
public record AmbitionAlignment(
        AmbitionId ambition,
        List<AmbitionPosition> positions,
        int spread,
        @Nullable BigDecimal median,
        List<AmbitionPosition> outliers,
        @Nullable Rating agreed) {
    /** From how many levels on positions lie far apart: 2 of the scale's 4 steps. */
    public static final int FAR = 2;

    private static final int FEWEST_FOR_OUTLIERS = 3;

    public AmbitionAlignment {
        positions = List.copyOf(positions);
        outliers = List.copyOf(outliers);
    }

    /** Each ambition of a dossier: the widest spread first, ambitions of one spread by id. */
    public static List<AmbitionAlignment> of(Dossier dossier) {
        return dossier.ambitions().stream()
                .map(AmbitionAlignment::of)
                .sorted(Comparator.comparing(AmbitionAlignment::spread)
                        .reversed()
                        .thenComparing(AmbitionAlignment::ambition, Order.BY_ID))
                .toList();
    }

    /** One ambition. */
    public static AmbitionAlignment of(Ambition ambition) {
        List<AmbitionPosition> positions = ambition.positions().stream()
                .sorted(Comparator.comparing(AmbitionPosition::level)
                        .thenComparing(AmbitionPosition::actor, Order.BY_ID))
                .toList();
        BigDecimal median = ambition.median().orElse(null);
        AmbitionAgreement agreement = ambition.agreed();
        return new AmbitionAlignment(
                ambition.id(),
                positions,
                ambition.spread(),
                median,
                median == null ? List.of() : outliers(positions, median),
                agreement == null ? null : agreement.level());
    }

    /** Whether the actors agreed on a level. */
    public boolean isAgreed() {
        return agreed != null;
    }

    /** Whether positions lie {@value #FAR} levels or more apart. */
    public boolean isApart() {
        return spread >= FAR;
    }

    /** Whether positions lie apart and nothing is agreed: what the actors have yet to talk about. */
    public boolean isOpen() {
        return isApart() && !isAgreed();
    }

    private static List<AmbitionPosition> outliers(List<AmbitionPosition> positions, BigDecimal median) {
        if (positions.size() < FEWEST_FOR_OUTLIERS) {
            return List.of();
        }
        return positions.stream()
                .filter(position -> isFar(position.level(), median))
                .toList();
    }

    private static boolean isFar(Rating level, BigDecimal median) {
        return BigDecimal.valueOf(level.value()).subtract(median).abs().compareTo(BigDecimal.valueOf(FAR)) >= 0;
    }
}
