package no.grobunn.reporting.pdf.look;

/**
 * The size of a page and where what stands on it begins and ends. Lengths are points from the top left corner.
 *
 * @param left where content begins from the left
 * @param right where it ends
 * @param top where it begins from above
 * @param bottom where it ends
 * @param foot the upper edge of the running footer
 * @param headed whether the page has a running header
 */
public record PageFormat(
        double width,
        double height,
        double left,
        double right,
        double top,
        double bottom,
        double foot,
        boolean headed) {
    /** The page that running text stands on. */
    public static final PageFormat TEXT =
            new PageFormat(Grid.WIDTH, Grid.HEIGHT, Grid.LEFT, Grid.RIGHT, Grid.TOP, Grid.BOTTOM, Grid.mm(282.6), true);

    /** The longest side of a page that PDF/A-2 allows (ISO 19005-2, 6.1.13). */
    public static final double LARGEST = 14_400;

    private static final double MARGIN_LEFT = Grid.mm(16);
    private static final double MARGIN_RIGHT = Grid.mm(14);
    private static final double MARGIN_TOP = Grid.mm(12);
    private static final double MARGIN_BOTTOM = Grid.mm(7);
    private static final double FOOTER = 10;
    private static final double ABOVE_FOOTER = Grid.mm(2);

    /** A page that one figure has for itself: narrow margins, and no header but a footer. */
    public static PageFormat ofFigure(double width, double height) {
        double foot = height - MARGIN_BOTTOM - FOOTER;
        return new PageFormat(
                width, height, MARGIN_LEFT, width - MARGIN_RIGHT, MARGIN_TOP, foot - ABOVE_FOOTER, foot, false);
    }

    /** The smallest page with such room for a figure and its caption. */
    public static PageFormat withRoom(double width, double height) {
        return ofFigure(
                MARGIN_LEFT + width + MARGIN_RIGHT, MARGIN_TOP + height + ABOVE_FOOTER + FOOTER + MARGIN_BOTTOM);
    }

    /** How wide what stands on the page may be. */
    public double liveWidth() {
        return right - left;
    }

    /** How high what stands on the page may be. */
    public double liveHeight() {
        return bottom - top;
    }
}
