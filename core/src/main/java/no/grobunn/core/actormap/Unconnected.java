package no.grobunn.core.actormap;

import static no.grobunn.core.drawing.Drawing.mm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.grobunn.core.actormap.ActorMap.Node;
import no.grobunn.core.actormap.ActorMapLayout.Column;
import no.grobunn.core.actormap.ActorMapLayout.PlacedNode;
import org.jspecify.annotations.Nullable;

/** The band of nodes that no line joins yet: each in its column, in rows across all columns. */
final class Unconnected {
    private static final double ABOVE = mm(3);
    private static final double PAD = mm(2);
    private static final double LABEL_GAP = mm(0.9);
    private static final double WIDEST_LABEL = mm(40);
    private static final double FIELD = mm(30);
    private static final double BETWEEN = mm(3);

    private final MapSizes sizes;
    private final List<Column> columns;
    private final List<PlacedNode> nodes = new ArrayList<>();
    private final double top;
    private double y;

    Unconnected(List<Node> alone, MapSizes sizes, List<Column> columns, double bottomOfLanes) {
        this.sizes = sizes;
        this.columns = columns;
        top = bottomOfLanes + (bottomOfLanes > 0 ? ABOVE : 0);
        y = top + PAD;
        rows(alone).forEach(this::place);
    }

    /** Rows of fields: a wide column has several side by side. */
    private List<List<Field>> rows(List<Node> alone) {
        List<List<Field>> rows = new ArrayList<>();
        Map<Integer, Integer> counts = new HashMap<>();
        for (Node node : alone) {
            Column column = columns.stream()
                    .filter(candidate -> candidate.level() == node.level())
                    .findFirst()
                    .orElseThrow();
            int fields = Math.max(1, (int) ((column.right() - column.left()) / FIELD));
            int at = counts.merge(columns.indexOf(column), 1, Integer::sum) - 1;
            if (at / fields == rows.size()) {
                rows.add(new ArrayList<>());
            }
            double width = (column.right() - column.left()) / fields;
            rows.get(at / fields).add(new Field(node, column.left() + (at % fields + 0.5) * width, width - BETWEEN));
        }
        return rows;
    }

    private record Field(Node node, double x, double width) {}

    private void place(List<Field> row) {
        double reach = row.stream()
                .mapToDouble(field -> sizes.reach(field.node()))
                .max()
                .orElse(0);
        double bottom = y;
        for (Field field : row) {
            MapSizes.Size label = sizes.label(field.node(), Math.min(WIDEST_LABEL, field.width()));
            double own = sizes.reach(field.node());
            PlacedNode placed =
                    Placing.placed(field.node(), field.x(), y + reach, own, y + reach + own + LABEL_GAP, label);
            nodes.add(placed);
            bottom = Math.max(bottom, placed.label().bottom());
        }
        y = bottom + PAD;
    }

    List<PlacedNode> nodes() {
        return nodes;
    }

    double bottom() {
        return nodes.isEmpty() ? top : y;
    }

    @Nullable
    Box box() {
        return nodes.isEmpty()
                ? null
                : new Box(0, top, columns.get(columns.size() - 1).right(), y);
    }
}
