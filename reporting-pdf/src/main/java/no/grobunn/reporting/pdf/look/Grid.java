package no.grobunn.reporting.pdf.look;

/** The A4 page and its twelve columns. Lengths are points, measured from the top left corner downwards. */
public final class Grid {
    public static final double WIDTH = mm(210);
    public static final double HEIGHT = mm(297);

    public static final double LEFT = mm(26);
    public static final double RIGHT = mm(190);
    public static final double TOP = mm(27);
    public static final double BOTTOM = mm(273);

    /** All twelve columns: tables, key figures, chapter headings. */
    public static final double LIVE = RIGHT - LEFT;

    /** Columns 4 to 12: running text. */
    public static final double TEXT_LEFT = mm(68);

    public static final double TEXT_WIDTH = mm(122);

    /** Columns 1 to 3: labels and remarks beside the text. */
    public static final double SIDE_WIDTH = mm(38);

    private Grid() {}

    /** Millimetres as points. */
    public static double mm(double millimetres) {
        return millimetres * 72 / 25.4;
    }
}
