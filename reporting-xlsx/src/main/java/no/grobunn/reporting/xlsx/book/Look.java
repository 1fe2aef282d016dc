package no.grobunn.reporting.xlsx.book;

/** How a cell looks: its letters, its number form, where it stands, whether it wraps, and the rules around it. */
public enum Look {
    TITLE(Letters.TITLE, NumberForm.GENERAL, Edge.NONE),
    SUBTITLE(Letters.QUIET, NumberForm.GENERAL, Edge.NONE),
    HEADING(Letters.HEADING, NumberForm.GENERAL, Edge.NONE),
    NOTE(Letters.QUIET, NumberForm.GENERAL, Edge.NONE),
    HEADER(Letters.HEADER, NumberForm.GENERAL, Edge.BELOW),
    HEADER_NUMBER(Letters.HEADER, NumberForm.YEAR, Edge.BELOW),
    /** A header in the middle of its column, over a {@link #COUNT}. */
    HEADER_COUNT(Letters.HEADER, NumberForm.GENERAL, Edge.BELOW),
    /** A header that reads upwards, over a narrow column of {@link #MARK}s. */
    HEADER_UP(Letters.HEADER, NumberForm.GENERAL, Edge.BELOW),
    TEXT(Letters.BODY, NumberForm.GENERAL, Edge.HAIRLINE),
    /** A cross or nothing, in the middle of its cell. */
    MARK(Letters.BODY, NumberForm.GENERAL, Edge.HAIRLINE),
    ENTRY(Letters.BODY, NumberForm.AS_TYPED, Edge.HAIRLINE),
    ENTRY_DAY(Letters.BODY, NumberForm.DATE, Edge.HAIRLINE),
    STRONG_TEXT(Letters.STRONG, NumberForm.GENERAL, Edge.HAIRLINE),
    EXPLANATION(Letters.QUIET, NumberForm.GENERAL, Edge.HAIRLINE),
    /** An explanation that runs on over the empty cells beside it. */
    RUNNING(Letters.QUIET, NumberForm.GENERAL, Edge.HAIRLINE),
    LINK(Letters.LINK, NumberForm.GENERAL, Edge.HAIRLINE),
    /** A small number in the middle of its cell, in a matrix. */
    COUNT(Letters.BODY, NumberForm.WHOLE, Edge.HAIRLINE),
    DATE(Letters.BODY, NumberForm.DATE, Edge.HAIRLINE),
    GENERAL_NUMBER(Letters.BODY, NumberForm.AS_IT_IS, Edge.HAIRLINE),
    YEAR(Letters.BODY, NumberForm.YEAR, Edge.HAIRLINE),
    WHOLE(Letters.BODY, NumberForm.WHOLE, Edge.HAIRLINE),
    HUNDREDTHS(Letters.BODY, NumberForm.HUNDREDTHS, Edge.HAIRLINE),
    PERCENT(Letters.BODY, NumberForm.PERCENT, Edge.HAIRLINE),
    VERDICT(Letters.STRONG, NumberForm.WHOLE, Edge.HAIRLINE),
    KEY_WHOLE(Letters.KEY, NumberForm.WHOLE, Edge.HAIRLINE),
    KEY_HUNDREDTHS(Letters.KEY, NumberForm.HUNDREDTHS, Edge.HAIRLINE),
    KEY_COUNT(Letters.KEY, NumberForm.YEAR, Edge.HAIRLINE),
    KEY_PERCENT(Letters.KEY, NumberForm.PERCENT, Edge.HAIRLINE),
    TOTAL_TEXT(Letters.STRONG, NumberForm.GENERAL, Edge.ABOVE),
    TOTAL_WHOLE(Letters.STRONG, NumberForm.WHOLE, Edge.ABOVE),
    TOTAL_HUNDREDTHS(Letters.STRONG, NumberForm.HUNDREDTHS, Edge.ABOVE),
    TOTAL_PERCENT(Letters.STRONG, NumberForm.PERCENT, Edge.ABOVE);

    /** The rules above or below a cell. */
    enum Edge {
        NONE,
        HAIRLINE,
        BELOW,
        ABOVE
    }

    final Letters letters;
    final NumberForm form;
    final Edge edge;

    Look(Letters letters, NumberForm form, Edge edge) {
        this.letters = letters;
        this.form = form;
        this.edge = edge;
    }

    /** The look of a number in a table. */
    public static Look number(Precision precision) {
        return precision == Precision.WHOLE ? WHOLE : HUNDREDTHS;
    }

    /** The look of a number in a row of totals. */
    public static Look total(Precision precision) {
        return precision == Precision.WHOLE ? TOTAL_WHOLE : TOTAL_HUNDREDTHS;
    }

    /** The look of a key figure. */
    public static Look key(Precision precision) {
        return precision == Precision.WHOLE ? KEY_WHOLE : KEY_HUNDREDTHS;
    }

    boolean right() {
        boolean words = form == NumberForm.GENERAL || form == NumberForm.AS_TYPED || this == ENTRY_DAY;
        return !words || this == HEADER_NUMBER;
    }

    /**
     * Whether long text goes on in the next line of its cell; headings and notes flow over the empty cells beside them instead. Links do neither: not every program
     * breaks them.
     */
    boolean wraps() {
        return this == TEXT
                || this == ENTRY
                || this == STRONG_TEXT
                || this == EXPLANATION
                || this == TOTAL_TEXT
                || spansSheet()
                || (edge == Edge.BELOW && !upwards());
    }

    /** Whether it reads from below. */
    boolean upwards() {
        return this == HEADER_UP;
    }

    /** Whether it stands in the middle of its column. */
    boolean centred() {
        return this == MARK || this == COUNT || this == HEADER_COUNT || upwards();
    }

    /** Whether it stands over all columns of its sheet. */
    boolean spansSheet() {
        return this == TITLE || this == SUBTITLE;
    }

    /** Points of air that a row with it has beside its letters. */
    double air() {
        return edge == Edge.NONE ? 2 : 5;
    }

    /** Whether it stands a little off the column before it, which may end in numbers. */
    boolean indented() {
        return edge != Edge.NONE && !right() && !centred();
    }

    /** Whether it stands in a row of a table, rather than at its head or over it. */
    boolean inBody() {
        return edge == Edge.HAIRLINE || edge == Edge.ABOVE;
    }

    /** Whether the column must be wide enough for it. */
    boolean takesWidth() {
        return edge != Edge.NONE && !upwards() && this != RUNNING;
    }
}
