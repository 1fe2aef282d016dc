package no.grobunn.core.figure;

import static no.grobunn.core.drawing.Drawing.mm;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.actor.RelationshipStatus;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.drawing.Paint;
import no.grobunn.core.drawing.Point;
import no.grobunn.core.drawing.Stroke;
import no.grobunn.core.drawing.Tone;
import no.grobunn.core.figure.MapContent.Stop;
import no.grobunn.core.figure.MapLine.Course;
import no.grobunn.core.text.Texts;

/** What the marks of a map mean, how it is read and what it shows, in five blocks beside each other. Only what the map has is explained. */
final class MapLegend {
    private static final TextStyle HEAD = TextStyle.HEAD.in(Tone.ACCENT);
    private static final TextStyle WORDS = TextStyle.LABEL;
    private static final double ROW = mm(4.6);
    private static final double SAMPLE = mm(11);
    private static final double TO_SECTOR = mm(5.5);
    private static final double BETWEEN = mm(6);
    private static final MapLine PEN = new MapLine(1);

    private final MapContent content;
    private final String shows;
    private final FigureEdition edition;
    private final Texts texts;

    MapLegend(MapContent content, String shows, FigureEdition edition) {
        this.content = content;
        this.shows = shows;
        this.edition = edition;
        texts = edition.texts();
    }

    /** Draws what stands below a head, from its left edge; returns where it ends. */
    @FunctionalInterface
    private interface Body {
        double draw(Canvas canvas, double left, double width, double top);
    }

    /** A block with its head and its share of the width. */
    private record Block(String head, double share, boolean needed, Body body) {}

    /** Draws the legend below a height; returns where it ends. */
    double draw(Canvas canvas, double width, double top) {
        List<Block> blocks = List.of(
                new Block("sector", 0.21, true, this::sectors),
                new Block("relation", 0.15, !content.links().isEmpty(), this::relations),
                new Block("size", 0.15, hasSizes() || hasResourceGroup(), this::sizes),
                new Block("read", 0.245, true, this::reading),
                new Block("shows", 0.245, !shows.isEmpty(), this::finding));
        double left = 0;
        double end = top;
        for (Block block : blocks.stream().filter(Block::needed).toList()) {
            double own = block.share * width;
            canvas.text(left, top + HEAD.ascent(), text("legend." + block.head), HEAD);
            end = Math.max(end, block.body.draw(canvas, left, own - BETWEEN, top + ROW));
            left += own;
        }
        return end;
    }

    private boolean hasSizes() {
        return !content.links().isEmpty() || content.stops().stream().anyMatch(Stop::isGroup);
    }

    private boolean hasResourceGroup() {
        return content.stops().stream().anyMatch(Stop::inResourceGroup);
    }

    private String text(String key, Object... arguments) {
        return texts.get("actor-map." + key, arguments);
    }

    private double sectors(Canvas canvas, double left, double width, double top) {
        List<Sector> present = Stream.of(Sector.values())
                .filter(sector ->
                        content.stops().stream().anyMatch(stop -> stop.node().sector() == sector))
                .toList();
        boolean narrow = present.stream().anyMatch(sector -> nameWidth(sector) > width / 2 - TO_SECTOR);
        int rows = narrow ? present.size() : (present.size() + 1) / 2;
        for (int i = 0; i < present.size(); i++) {
            double x = i < rows ? left : left + width / 2;
            double y = top + (i % rows + 0.5) * ROW;
            canvas.add(SectorMark.of(present.get(i), x + mm(2), y, mm(1.8)));
            canvas.text(x + TO_SECTOR, WORDS.middle(y), texts.termCapitalised(present.get(i)), WORDS);
        }
        return top + rows * ROW;
    }

    private double nameWidth(Sector sector) {
        return edition.width(texts.termCapitalised(sector), WORDS);
    }

    private double relations(Canvas canvas, double left, double width, double top) {
        double y = top + ROW / 2;
        for (RelationshipStatus status : RelationshipStatus.values()) {
            if (content.links().stream().anyMatch(link -> link.status() == status)) {
                line(canvas, left, y, MapLine.stroke(status, 0), false);
                y = words(canvas, left + SAMPLE + mm(2), y, text("legend." + status.code()), width - SAMPLE - mm(2));
            }
        }
        if (content.links().stream().anyMatch(link -> link.forward() != link.backward())) {
            line(canvas, left, y, MapLine.stroke(RelationshipStatus.EXISTING, 0), true);
            y = words(canvas, left + SAMPLE + mm(2), y, text("legend.direction"), width - SAMPLE - mm(2));
        }
        return y - ROW / 2;
    }

    private static void line(Canvas canvas, double left, double y, Stroke stroke, boolean arrow) {
        Course course = new Course(List.of(new Point(left, y), new Point(left + SAMPLE, y)), stroke, false, arrow);
        PEN.shaft(canvas, course);
        PEN.heads(canvas, course);
    }

    /** Words beside a sample; returns the middle of the next row. */
    private double words(Canvas canvas, double x, double y, String words, double width) {
        List<String> lines = edition.lines(words, WORDS, width);
        canvas.lines(x, y - WORDS.leading() / 2, lines, WORDS);
        return y + Math.max(ROW, lines.size() * WORDS.leading() + mm(1));
    }

    private double sizes(Canvas canvas, double left, double width, double top) {
        double y = top + ROW / 2;
        int[] strengths = {1, 3, 5};
        String[] names = {"weak", "middling", "strong"};
        for (int i = 0; i < strengths.length && !content.links().isEmpty(); i++) {
            line(canvas, left, y, MapLine.stroke(RelationshipStatus.EXISTING, strengths[i]), false);
            y = words(canvas, left + SAMPLE + mm(2), y, text("legend." + names[i]), width - SAMPLE - mm(2));
        }
        if (hasSizes()) {
            canvas.circle(left + mm(2.4), y, mm(1.4), Paint.stroked(Paint.KEYLINE));
            canvas.circle(left + mm(7.6), y, mm(2.2), Paint.stroked(Paint.KEYLINE));
            String size = sizedBy();
            y = words(canvas, left + SAMPLE + mm(2), y, text(size), width - SAMPLE - mm(2));
        }
        if (hasResourceGroup()) {
            canvas.circle(left + mm(5), y, mm(2.2), Paint.stroked(Stroke.solid(Tone.ACCENT, 1.1)));
            canvas.circle(left + mm(5), y, mm(1.2), Paint.stroked(Paint.KEYLINE));
            y = words(canvas, left + SAMPLE + mm(2), y, text("legend.resource-group"), width - SAMPLE - mm(2));
        }
        return y - ROW / 2;
    }

    /** What the size of marks follows. */
    private String sizedBy() {
        if (content.stops().stream().noneMatch(Stop::isSizedByMembers)) {
            return "legend.weight";
        }
        return content.stops().stream().allMatch(Stop::isSizedByMembers) ? "legend.members" : "legend.mixed";
    }

    private double reading(Canvas canvas, double left, double width, double top) {
        return canvas.lines(left, top, edition.lines(String.join(" ", instructions()), WORDS, width), WORDS);
    }

    private List<String> instructions() {
        List<String> sentences = new ArrayList<>(List.of(text("read")));
        if (content.stops().stream().anyMatch(Stop::hasSpan)) {
            sentences.add(
                    text("read.span", texts.term(ChainLevel.VOCATIONAL_COLLEGE), texts.term(ChainLevel.ENTERPRISE)));
        }
        if (content.links().size() > 1) {
            sentences.add(text("read.crossing"));
        }
        if (content.stops().stream().anyMatch(Stop::isGroup)) {
            sentences.add(text("read.groups"));
        }
        return sentences;
    }

    private double finding(Canvas canvas, double left, double width, double top) {
        return canvas.lines(left, top, edition.lines(shows, WORDS, width), WORDS);
    }
}
