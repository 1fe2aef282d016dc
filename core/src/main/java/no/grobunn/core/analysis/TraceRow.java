package no.grobunn.core.analysis;

import java.util.List;
import no.grobunn.core.goal.GoalId;
import no.grobunn.core.goal.IndicatorId;
import no.grobunn.core.money.Money;
import no.grobunn.core.need.NeedId;
import no.grobunn.core.pilot.PackageNumber;
import org.jspecify.annotations.Nullable;

/**
 * One line of the way from a need to money: need, goal, indicators, work packages. Immutable.
 *
 * @param need the need, or null where a goal or a package leads back to none
 * @param goal the goal that meets it, or null where none does
 * @param indicators what measures the goal, by id
 * @param packages the packages that serve the goal, by number
 * @param shared those of them that stand in another row as well, by number
 * @param cost the packages' cost lines together; <b>not</b> to be added up over rows, since a package may stand in several:
 *     {@link Traceability#tracedCost()} counts each once
 */
public record TraceRow(
        @Nullable NeedId need,
        @Nullable GoalId goal,
        List<IndicatorId> indicators,
        List<PackageNumber> packages,
        List<PackageNumber> shared,
        Money cost) {
    public TraceRow {
        indicators = List.copyOf(indicators);
        packages = List.copyOf(packages);
        shared = List.copyOf(shared);
    }

    /** Whether some of its money stands in another row as well. */
    public boolean isShared() {
        return !shared.isEmpty();
    }

    /** Whether it leads from a need by a goal and a package to money. */
    public boolean isWhole() {
        return need != null && goal != null && !cost.isZero();
    }
}
