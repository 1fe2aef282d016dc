package no.grobunn.core.figure;

import static no.grobunn.core.drawing.Drawing.mm;

import java.util.List;
import java.util.stream.Stream;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.actor.RelationshipStatus;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.drawing.Paint;
import no.grobunn.core.drawing.Point;
import no.grobunn.core.drawing.Stroke;
import no.grobunn.core.drawing.Tone;
import no.grobunn.core.text.Texts;

/** What the marks of a map mean, how it is read and what it shows, in five blocks beside each other. Only what the map has is explained. */
final class MapLegend {
    private static final TextStyle HEAD = TextStyle.HEAD.in(Tone.ACCENT);
    private static final TextStyle WORDS = TextStyle.LABEL;
    private static final double ROW = mm(4.6);
    private static final double SAMPLE = mm(11);
    private static final double TO_SECTOR = mm(5.5);
    private static final double BETWEEN = mm(6);
    private static final double[] SHARES = {0.21, 0.15, 0.15, 0.245, 0.245};

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

    /** Draws a block from its left edge; returns where it ends. */
    @FunctionalInterface
    private interface Block {
        double draw(Canvas canvas, double left, double width, double top);
    }

    /** Draws the legend below a height; returns where it ends. */
    double draw(Canvas canvas, double width, double top) {
        List<Block> blocks = List.of(this::sectors, this::relations, this::sizes, this::reading, this::finding);
        List<String> heads = List.of("sector", "relation", "size", "read", "shows");
        double left = 0;
        double end = top;
        for (int i = 0; i < blocks.size(); i++) {
            double own = SHARES[i] * width;
            canvas.text(left, top + HEAD.ascent(), text("legend." + heads.get(i)), HEAD);
            end = Math.max(end, blocks.get(i).draw(canvas, left, own - BETWEEN, top + ROW));
            left += own;
        }
        return end;
    }

    private String text(String key) {
        return texts.get("actor-map." + key);
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
        MapLine.draw(canvas, List.of(new Point(left, y), new Point(left + SAMPLE, y)), stroke, false, arrow);
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
        canvas.circle(left + mm(2.4), y, mm(1.4), Paint.stroked(Paint.KEYLINE));
        canvas.circle(left + mm(7.6), y, mm(2.2), Paint.stroked(Paint.KEYLINE));
        String size = content.stops().stream().allMatch(MapContent.Stop::isGroup) ? "legend.members" : "legend.weight";
        y = words(canvas, left + SAMPLE + mm(2), y, text(size), width - SAMPLE - mm(2));
        if (content.stops().stream().anyMatch(MapContent.Stop::inResourceGroup)) {
            canvas.circle(left + mm(5), y, mm(2.2), Paint.stroked(Stroke.solid(Tone.ACCENT, 1.1)));
            y = words(canvas, left + SAMPLE + mm(2), y, text("legend.resource-group"), width - SAMPLE - mm(2));
        }
        return y - ROW / 2;
    }

    private double reading(Canvas canvas, double left, double width, double top) {
        String span = texts.get(
                "actor-map.read.span", texts.term(ChainLevel.VOCATIONAL_COLLEGE), texts.term(ChainLevel.ENTERPRISE));
        String groups = content.stops().stream().anyMatch(MapContent.Stop::isGroup) ? " " + text("read.groups") : "";
        return canvas.lines(
                left,
                top,
                edition.lines(text("read") + " " + span + " " + text("read.crossing") + groups, WORDS, width),
                WORDS);
    }

    private double finding(Canvas canvas, double left, double width, double top) {
        return canvas.lines(left, top, edition.lines(shows, WORDS, width), WORDS);
    }
}
