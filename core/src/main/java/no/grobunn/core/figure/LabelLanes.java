package no.grobunn.core.figure;

import java.util.ArrayList;
import java.util.List;

/** Lanes below each other for labels that would meet in one: each takes the first lane where it has room. Not thread-safe. */
final class LabelLanes {
    private final double gap;
    private final List<List<double[]>> lanes = new ArrayList<>();

    /**
     * Begins without a lane.
     *
     * @param gap between two labels of a lane, in points
     */
    LabelLanes(double gap) {
        this.gap = gap;
    }

    /** The lane, from 0, in which the stretch between two edges is now taken. */
    int take(double left, double right) {
        for (int lane = 0; lane < lanes.size(); lane++) {
            if (lanes.get(lane).stream().allMatch(taken -> right + gap <= taken[0] || left >= taken[1] + gap)) {
                lanes.get(lane).add(new double[] {left, right});
                return lane;
            }
        }
        lanes.add(new ArrayList<>(List.of(new double[] {left, right})));
        return lanes.size() - 1;
    }

    int count() {
        return lanes.size();
    }
}
