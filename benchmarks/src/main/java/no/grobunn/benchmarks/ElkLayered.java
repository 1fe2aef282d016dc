package no.grobunn.benchmarks;

import static no.grobunn.core.drawing.Drawing.mm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.grobunn.core.actormap.ActorMap;
import no.grobunn.core.actormap.Box;
import no.grobunn.core.actormap.MapSizes;
import no.grobunn.core.drawing.Point;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * A map laid out by ELK's layered algorithm (Eclipse Layout Kernel, after Sugiyama, Tagawa and Toda) with the columns of the competence chain as its
 * partitions, and with our boxes and distances. Whatever is not said here is as ELK has it.
 */
final class ElkLayered {
    private static final double WIDEST_LABEL = mm(40);
    private static final double LEAST_WIDTH = mm(6);
    /** What stands above a label: its mark and the gap below that. */
    private static final double MARK = mm(6.9);

    private static final double LINE_TO_LINE = mm(1.5);
    private static final double LINE_TO_NODE = mm(2.2);
    private static final double NODE_TO_NODE = mm(2.6);
    private static final double COLUMN_TO_COLUMN = mm(4);

    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final Map<String, ElkNode> nodes = new HashMap<>();
    private final Map<String, Integer> columns = new HashMap<>();

    private ElkLayered(SampleMap sample) {
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.PARTITIONING_ACTIVATE, true);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, LINE_TO_LINE);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, LINE_TO_LINE);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, LINE_TO_NODE);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, LINE_TO_NODE);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, NODE_TO_NODE);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, COLUMN_TO_COLUMN);
        sample.map().nodes().forEach(node -> add(node, sample));
    }

    static DrawnLines of(SampleMap sample) {
        ElkLayered layout = new ElkLayered(sample);
        List<ElkEdge> edges = sample.map().lines().stream().map(layout::join).toList();
        new RecursiveGraphLayoutEngine().layout(layout.graph, new BasicProgressMonitor());
        return new DrawnLines(
                new MapSizes.Size(layout.graph.getWidth(), layout.graph.getHeight()),
                edges.stream().map(ElkLayered::drawn).toList());
    }

    private void add(ActorMap.Node node, SampleMap sample) {
        MapSizes.Size label = sample.label(node, WIDEST_LABEL);
        ElkNode box = ElkGraphUtil.createNode(graph);
        box.setDimensions(Math.max(label.width(), LEAST_WIDTH), MARK + label.height());
        box.setProperty(LayeredOptions.PARTITIONING_PARTITION, RandomMaps.column(node));
        nodes.put(node.key(), box);
        columns.put(node.key(), RandomMaps.column(node));
    }

    /** An edge that points to the right, since a line has no direction to respect. */
    private ElkEdge join(ActorMap.Line line) {
        boolean swapped = column(line.from()) > column(line.to());
        return ElkGraphUtil.createSimpleEdge(
                node(swapped ? line.to() : line.from()), node(swapped ? line.from() : line.to()));
    }

    private int column(String key) {
        return Objects.requireNonNull(columns.get(key));
    }

    private ElkNode node(String key) {
        return Objects.requireNonNull(nodes.get(key));
    }

    private static DrawnLine drawn(ElkEdge edge) {
        List<Point> points = new ArrayList<>();
        for (ElkEdgeSection section : edge.getSections()) {
            points.add(new Point(section.getStartX(), section.getStartY()));
            section.getBendPoints().forEach(bend -> points.add(new Point(bend.getX(), bend.getY())));
            points.add(new Point(section.getEndX(), section.getEndY()));
        }
        return new DrawnLine(
                points, box(edge.getSources().get(0)), box(edge.getTargets().get(0)));
    }

    private static Box box(ElkConnectableShape node) {
        return new Box(node.getX(), node.getY(), node.getX() + node.getWidth(), node.getY() + node.getHeight());
    }
}
