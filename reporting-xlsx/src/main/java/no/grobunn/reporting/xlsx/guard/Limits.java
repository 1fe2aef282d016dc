package no.grobunn.reporting.xlsx.guard;

/** How much a workbook that is sent to us may hold: several times what a pre-project fills in, and little enough to be read in a small memory. */
final class Limits {
    /** The file, in megabytes. */
    static final int FILE_MEGABYTES = 10;

    static final int FILE_BYTES = FILE_MEGABYTES << 20;

    /** All parts unpacked. */
    static final int UNPACKED_BYTES = 40 << 20;

    /** How many times larger than packed a part may become; the spreadsheet library refuses the same. */
    static final int RATIO = 100;

    /** Parts below this size may have any ratio. */
    static final int ANY_RATIO_BYTES = 100 << 10;

    static final int PARTS = 1_000;

    /** Elements within each other. */
    static final int DEPTH = 100;

    /** Different names of elements, attributes and namespaces in a part; the parser keeps each. */
    static final int NAMES = 2_000;

    /** Namespaces that are declared around an element; the parser looks through all of them for every name. */
    static final int NAMESPACES = 100;

    /** Characters that the parser must hold at once: a tag with its attributes, a text, a comment. */
    static final int HELD_CHARACTERS = 256 << 10;

    /** Characters of a text as it is written, where one may take seven: more than any cell holds. */
    static final int TEXT_CHARACTERS = HELD_CHARACTERS;

    private Limits() {}
}
