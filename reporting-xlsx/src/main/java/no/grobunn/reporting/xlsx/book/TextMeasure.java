package no.grobunn.reporting.xlsx.book;

/**
 * How wide a text is, in the width of a body digit.
 *
 * <p>Letters are measured by rough classes of width: POI's own measuring asks the machine for its fonts, and the file would differ from machine to machine.
 */
final class TextMeasure {
    private static final double BOLD = 1.08;

    private TextMeasure() {}

    /** The widest line of the text. */
    static double of(String text, Letters letters) {
        double widest = text.lines().mapToDouble(TextMeasure::line).max().orElse(0);
        return widest * letters.size / Letters.BODY.size * (letters.bold ? BOLD : 1);
    }

    private static double line(String line) {
        return line.chars().mapToDouble(TextMeasure::advance).sum();
    }

    private static double advance(int letter) {
        if ("ijlftrI.,:;'|()[]! \u00A0".indexOf(letter) >= 0) {
            return 0.55;
        }
        if ("mwMW@%—".indexOf(letter) >= 0) {
            return 1.55;
        }
        return Character.isUpperCase(letter) ? 1.22 : 1;
    }
}
