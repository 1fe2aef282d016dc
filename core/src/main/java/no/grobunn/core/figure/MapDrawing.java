package no.grobunn.core.figure;

import static no.grobunn.core.drawing.Drawing.mm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.actormap.ActorMapLayout;
import no.grobunn.core.actormap.ActorMapLayout.Column;
import no.grobunn.core.actormap.ActorMapLayout.Lane;
import no.grobunn.core.actormap.ActorMapLayout.PlacedLine;
import no.grobunn.core.actormap.ActorMapLayout.PlacedNode;
import no.grobunn.core.actormap.Box;
import no.grobunn.core.drawing.Drawing;
import no.grobunn.core.drawing.Mark;
import no.grobunn.core.drawing.Mark.Anchor;
import no.grobunn.core.drawing.Paint;
import no.grobunn.core.drawing.Point;
import no.grobunn.core.drawing.Stroke;
import no.grobunn.core.drawing.Tone;
import no.grobunn.core.drawing.Typeface;
import no.grobunn.core.figure.MapContent.Link;
import no.grobunn.core.figure.MapContent.Stop;
import no.grobunn.core.figure.MapLine.Course;

/** Draws a map's sheet: columns, lanes, lines and then marks, so that what matters lies on top. Used once. */
final class MapDrawing {
    private static final double HEAD = mm(9);
    private static final double LANE_MARK = mm(2.2);
    private static final double LANE_MARK_X = mm(3);
    private static final double LANE_WORDS = mm(7.5);
    private static final Stroke LANE_RULE = Stroke.solid(Tone.RULE, 0.5);
    private static final Stroke FRAME = Stroke.dashed(Tone.GREY_5, 0.75, mm(1.4), mm(1));
    private static final Stroke RING = Stroke.solid(Tone.ACCENT, 1.1);
    private static final TextStyle COLUMN = new TextStyle(Typeface.SEMIBOLD, 8.5, 10, Tone.ACCENT);
    private static final TextStyle LANE = new TextStyle(Typeface.SEMIBOLD, 7.8, 9.3, Tone.INK);

    private final MapSheet sheet;
    private final ActorMapLayout layout;
    private final FigureEdition edition;
    private final double scale;
    private final MapLine pen;
    private final TextStyle head;
    private final TextStyle laneName;
    private final Map<String, PlacedNode> nodes = new HashMap<>();
    private final Canvas canvas = new Canvas();

    MapDrawing(MapSheet sheet, FigureEdition edition) {
        this.sheet = sheet;
        this.edition = edition;
        layout = sheet.layout();
        scale = sheet.scale();
        pen = new MapLine(scale);
        head = scaled(COLUMN);
        laneName = scaled(LANE);
        layout.nodes().forEach(node -> nodes.put(node.node().key(), node));
    }

    Drawing drawing(String shows) {
        double width = MapSheet.LANE_NAMES + layout.width() * scale;
        columns();
        lanes();
        unconnected(width);
        lines();
        layout.nodes().forEach(this::node);
        double bottom = y(layout.height());
        canvas.line(0, bottom + mm(2.5), width, bottom + mm(2.5), LANE_RULE);
        double end = new MapLegend(sheet.content(), shows, edition).draw(canvas, width, bottom + mm(4.5));
        return canvas.drawing(width, end);
    }

    private double x(double place) {
        return MapSheet.LANE_NAMES + place * scale;
    }

    private double y(double place) {
        return HEAD + place * scale;
    }

    private double bottomOfLanes() {
        return layout.lanes().isEmpty()
                ? HEAD
                : y(layout.lanes().get(layout.lanes().size() - 1).bottom());
    }

    private void columns() {
        int number = 0;
        for (Column column : layout.columns()) {
            double left = x(column.left());
            double right = x(column.right());
            if (number++ % 2 == 0) {
                canvas.rectangle(left, 0, right - left, bottomOfLanes(), Paint.filled(Tone.PANEL));
            }
            ChainLevel level = column.level();
            String name = level == null
                    ? edition.texts().get("actor-map.level-unknown")
                    : number + "  " + edition.texts().termCapitalised(level);
            List<String> lines = edition.lines(name, head, right - left - mm(2));
            double top = HEAD - mm(1.6) - lines.size() * head.leading();
            canvas.lines((left + right) / 2, Math.max(0, top), Anchor.MIDDLE, lines, head);
        }
        canvas.line(0, HEAD, x(layout.width()), HEAD, Canvas.BASELINE);
    }

    private void lanes() {
        boolean first = true;
        for (Lane lane : layout.lanes()) {
            if (!first) {
                canvas.line(0, y(lane.top()), x(layout.width()), y(lane.top()), LANE_RULE);
            }
            first = false;
            Sector sector = lane.sector();
            List<String> name = edition.lines(
                    edition.texts().get("actor-map.lane." + sector.code()),
                    laneName,
                    MapSheet.LANE_NAMES - LANE_WORDS - mm(1));
            double middle = y(lane.top()) + mm(1.5) + Math.max(LANE_MARK, laneName.leading() / 2);
            canvas.add(SectorMark.of(sector, LANE_MARK_X, middle, LANE_MARK));
            canvas.lines(LANE_WORDS, middle - laneName.leading() / 2, name, laneName);
        }
        if (!first) {
            canvas.line(0, bottomOfLanes(), x(layout.width()), bottomOfLanes(), Canvas.BASELINE);
        }
    }

    private void unconnected(double width) {
        Box box = layout.unconnected();
        if (box != null) {
            double left = x(box.left());
            canvas.rectangle(left, y(box.top()), width - left, box.height() * scale, Paint.stroked(FRAME));
            canvas.lines(
                    0,
                    y(box.top()) + mm(1.5),
                    edition.lines(edition.texts().get("actor-map.unconnected"), laneName, MapSheet.LANE_NAMES - mm(3)),
                    laneName);
        }
    }

    /** Existing relations last, so that what is there bridges what may come. */
    private void lines() {
        List<Course> courses = layout.lines().stream()
                .sorted(Comparator.comparing((PlacedLine line) ->
                                sheet.content().link(line.line()).status())
                        .reversed())
                .map(this::course)
                .toList();
        courses.forEach(course -> pen.shaft(canvas, course));
        courses.forEach(course -> pen.heads(canvas, course));
    }

    private Course course(PlacedLine placed) {
        Link link = sheet.content().link(placed.line());
        boolean oneWay = link.forward() != link.backward();
        return new Course(
                points(placed),
                MapLine.stroke(link.status(), link.strength()),
                oneWay && link.backward(),
                oneWay && link.forward());
    }

    private List<Point> points(PlacedLine placed) {
        List<Point> points = new ArrayList<>();
        placed.points().forEach(point -> points.add(new Point(x(point.x()), y(point.y()))));
        int last = points.size() - 1;
        points.set(0, touching(placed.line().from(), points.get(0), points.get(1)));
        points.set(last, touching(placed.line().to(), points.get(last), points.get(last - 1)));
        return points;
    }

    /** Where a line that comes straight from the side meets a mark: the layout knows circles only, and most marks are narrower. */
    private Point touching(String key, Point end, Point before) {
        PlacedNode node = Objects.requireNonNull(nodes.get(key));
        Stop stop = sheet.content().stop(key);
        double x = x(node.x());
        double half = SectorMark.halfWidth(node.node().sector(), MapLabels.radius(stop) * scale, end.y() - y(node.y()));
        return stop.inResourceGroup() || end.y() != before.y() || half == 0
                ? end
                : new Point(x + Math.copySign(half, end.x() - x), end.y());
    }

    private void node(PlacedNode placed) {
        Stop stop = sheet.content().stop(placed.node().key());
        double x = x(placed.x());
        double y = y(placed.y());
        if (stop.inResourceGroup()) {
            canvas.circle(x, y, MapLabels.ringRadius(stop) * scale, new Paint(Tone.WHITE, RING));
        }
        canvas.add(SectorMark.of(placed.node().sector(), x, y, MapLabels.radius(stop) * scale));
        label(stop, placed.label());
    }

    private void label(Stop stop, Box box) {
        MapLabels.Label label = sheet.labels().of(stop, box.width() + Canvas.CLOSE);
        TextStyle name = scaled(MapLabels.NAME);
        TextStyle span = scaled(MapLabels.SPAN);
        double middle = x((box.left() + box.right()) / 2);
        double top = y(box.top());
        List<String> lines = label.lines();
        boolean beside = !label.span().isEmpty() && !label.spanOnOwnLine();
        int centred = beside ? lines.size() - 1 : lines.size();
        double next = canvas.lines(middle, top, Anchor.MIDDLE, lines.subList(0, centred), name);
        if (beside) {
            double left = middle - label.lastWidth() * scale / 2;
            canvas.text(left, next + name.ascent(), lines.get(centred), name);
            canvas.text(left + label.lastWidth() * scale, next + span.ascent(), Anchor.END, label.span(), span);
        } else if (label.spanOnOwnLine()) {
            canvas.text(middle, next + span.ascent(), Anchor.MIDDLE, label.span(), span);
        }
    }

    private TextStyle scaled(TextStyle style) {
        double size = Math.max(Mark.SMALLEST_TEXT, style.size() * scale);
        return new TextStyle(style.typeface(), size, style.leading() * scale, style.tone());
    }
}
