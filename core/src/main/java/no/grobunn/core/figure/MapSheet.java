package no.grobunn.core.figure;

import static no.grobunn.core.drawing.Drawing.mm;

import java.util.List;
import java.util.Optional;
import no.grobunn.core.actormap.ActorMapLayout;
import no.grobunn.core.actormap.MapSizes;
import no.grobunn.core.drawing.Mark;

/** A map's content laid out, and the scale at which it fits its page: letters of 7.8 pt, never below 6.5. Pure. */
final class MapSheet {

    /** What letters of the map may shrink to before they are too small to read. */
    static final double LEAST_SCALE = Mark.SMALLEST_TEXT / MapLabels.NAME.size();

    /** Where lane names stand. */
    static final double LANE_NAMES = mm(26);

    /** The widths and heights that the map itself may take on A4 and A3 across, beside its lane names, heads and legend. */
    private static final MapSizes.Size A4 = new MapSizes.Size(mm(267) - LANE_NAMES, mm(112));

    private static final MapSizes.Size A3 = new MapSizes.Size(mm(390) - LANE_NAMES, mm(190));

    private static final int FEW = 14;

    private final MapContent content;
    private final MapLabels labels;
    private final ActorMapLayout layout;
    private final double scale;

    private MapSheet(MapContent content, FigureEdition edition, MapSizes.Size page, double least) {
        this.content = content;
        labels = new MapLabels(content, edition);
        layout = ActorMapLayout.of(content.map(), labels, atScale(page, least));
        scale = Math.min(1, Math.min(page.width() / layout.width(), page.height() / layout.height()));
    }

    /** The content on the smallest page on which it can be read; none if it cannot even on A3. */
    static Optional<MapSheet> fitting(MapContent content, FigureEdition edition) {
        return roomy(content, edition)
                .or(() -> tried(content, edition, A3, LEAST_SCALE).filter(sheet -> sheet.isReadableAt(LEAST_SCALE)));
    }

    /** The content on a page that is as large as it needs to be. */
    static MapSheet atAnySize(MapContent content, FigureEdition edition) {
        return roomy(content, edition).orElseGet(() -> {
            MapSheet dense = new MapSheet(content, edition, A3, LEAST_SCALE);
            return dense.isReadableAt(LEAST_SCALE) ? dense : new MapSheet(dense, LEAST_SCALE);
        });
    }

    /** The content with letters of full size. */
    private static Optional<MapSheet> roomy(MapContent content, FigureEdition edition) {
        List<MapSizes.Size> pages = content.stops().size() <= FEW ? List.of(A4, A3) : List.of(A3);
        return pages.stream()
                .flatMap(page -> tried(content, edition, page, 1).stream())
                .filter(sheet -> sheet.isReadableAt(1))
                .findFirst();
    }

    /** The content laid out for a page, unless its rows alone are higher. */
    private static Optional<MapSheet> tried(
            MapContent content, FigureEdition edition, MapSizes.Size page, double least) {
        MapSizes.Size room = atScale(page, least);
        double height = ActorMapLayout.leastHeight(content.map(), new MapLabels(content, edition), room);
        return height > room.height() ? Optional.empty() : Optional.of(new MapSheet(content, edition, page, least));
    }

    /** The page as it is where letters are drawn in full size and all is made smaller afterwards. */
    private static MapSizes.Size atScale(MapSizes.Size page, double scale) {
        return new MapSizes.Size(page.width() / scale, page.height() / scale);
    }

    /** Whether the map keeps to its page at a scale, but for what doubles lose. */
    private boolean isReadableAt(double least) {
        return scale > least - Canvas.CLOSE / 1000;
    }

    private MapSheet(MapSheet other, double scale) {
        content = other.content;
        labels = other.labels;
        layout = other.layout;
        this.scale = scale;
    }

    MapLabels labels() {
        return labels;
    }

    MapContent content() {
        return content;
    }

    ActorMapLayout layout() {
        return layout;
    }

    double scale() {
        return scale;
    }
}
