package no.grobunn.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.grobunn.core.actormap.ActorMapLayout;
import no.grobunn.core.actormap.Box;
import no.grobunn.core.actormap.MapSizes;

/**
 * The lines of a drawing, seen from their coordinates alone, so that drawings of different makers are judged by the same eye.
 *
 * @param page how wide and high the drawing is
 * @param lines each line from the box of one node to the box of another
 */
record DrawnLines(MapSizes.Size page, List<DrawnLine> lines) {
    static DrawnLines of(ActorMapLayout layout) {
        Map<String, Box> boxes = new HashMap<>();
        layout.nodes().forEach(placed -> boxes.put(placed.node().key(), around(placed.mark(), placed.label())));
        return new DrawnLines(
                new MapSizes.Size(layout.width(), layout.height()),
                layout.lines().stream()
                        .map(line -> new DrawnLine(
                                line.points(),
                                Objects.requireNonNull(boxes.get(line.line().from())),
                                Objects.requireNonNull(boxes.get(line.line().to()))))
                        .toList());
    }

    private static Box around(Box a, Box b) {
        return new Box(
                Math.min(a.left(), b.left()),
                Math.min(a.top(), b.top()),
                Math.max(a.right(), b.right()),
                Math.max(a.bottom(), b.bottom()));
    }

    /** How often two lines cross. */
    long crossings() {
        long crossings = 0;
        for (int i = 0; i < lines.size(); i++) {
            for (int j = 0; j < i; j++) {
                crossings += lines.get(i).crossings(lines.get(j));
            }
        }
        return crossings;
    }

    /** How long all lines are together, in points, from box to box. */
    double length() {
        return lines.stream().mapToDouble(DrawnLine::length).sum();
    }
}
