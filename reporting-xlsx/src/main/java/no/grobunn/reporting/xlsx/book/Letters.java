package no.grobunn.reporting.xlsx.book;

/** The letters of a cell: size in points, weight and colour. */
enum Letters {
    BODY(10, false, Colours.INK),
    STRONG(10, true, Colours.INK),
    QUIET(10, false, Colours.GREY_7),
    HEADER(10, true, Colours.GREY_7),
    HEADING(12, true, Colours.ACCENT),
    TITLE(18, true, Colours.INK),
    KEY(12, true, Colours.ACCENT),
    LINK(10, false, Colours.ACCENT);

    /** Workbooks carry no fonts, and this face or one of its exact width is everywhere, also where Microsoft's newer ones are not. */
    static final String FACE = "Arial";

    final int size;
    final boolean bold;
    final int colour;

    Letters(int size, boolean bold, int colour) {
        this.size = size;
        this.bold = bold;
        this.colour = colour;
    }
}
