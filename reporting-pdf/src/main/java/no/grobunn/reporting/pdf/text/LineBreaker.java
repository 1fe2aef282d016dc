package no.grobunn.reporting.pdf.text;

import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.text.Hyphenation;
import no.grobunn.core.text.Language;
import no.grobunn.reporting.pdf.font.Faces;

/**
 * Breaks phrases into lines: at spaces first, within a word where hyphenation allows it and the line would be short otherwise, and anywhere only in a
 * word that is longer than a line. Thread-safe.
 */
public final class LineBreaker {
    /** The part of the measure that a line of running text fills without a hyphen. */
    private static final double FULL = 0.8;

    private static final int HYPHENS_IN_A_ROW = 2;

    private static final String SENTENCE_ENDS = ".!?:;•–";

    private final Faces faces;
    private final Hyphenation hyphenation;
    private final Language language;

    /**
     * A breaker for one document.
     *
     * @param language of every phrase that does not say its own
     */
    public LineBreaker(Faces faces, Hyphenation hyphenation, Language language) {
        this.faces = faces;
        this.hyphenation = hyphenation;
        this.language = language;
    }

    /**
     * The lines of a phrase, a hyphen only in words that are longer than a line; none for an empty one.
     *
     * @param width the measure, in points
     */
    public List<Line> lines(Phrase phrase, double width) {
        return lines(phrase, width, 0);
    }

    private List<Line> lines(Phrase phrase, double width, double full) {
        List<Line> lines = new ArrayList<>(2);
        int from = 0;
        int hyphens = 0;
        while (from < phrase.length()) {
            double least = hyphens < HYPHENS_IN_A_ROW ? full * width : 0;
            Line line = new LineFiller(phrase, width, from, least).fill();
            lines.add(line);
            from = line.to();
            hyphens = line.hyphenated() ? hyphens + 1 : 0;
        }
        return lines;
    }

    /** The lines of running text: hyphenated where they would be short, and without a short last word alone on its line. */
    public List<Line> linesWithoutRunt(Phrase phrase, double width) {
        return withoutRunt(phrase, lines(phrase, width, FULL), width);
    }

    /** The lines of large text: a hyphen only in words that are longer than a line, and no short last word alone on its line. */
    public List<Line> unhyphenated(Phrase phrase, double width) {
        return withoutRunt(phrase, lines(phrase, width, 0), width);
    }

    /** Moves a word to a last line that is short; once more if that word was divided and is short itself. */
    private List<Line> withoutRunt(Phrase phrase, List<Line> lines, double width) {
        int last = lines.size() - 1;
        if (last < 1 || !isRunt(lines.get(last), width)) {
            return lines;
        }
        Line before = lines.get(last - 1);
        int cut = lastWord(before);
        boolean numbers = cut >= 0
                && startsNumber(phrase, cut)
                && startsNumber(phrase, lines.get(last).from());
        if (cut < 0 || numbers || phrase.width(cut, phrase.length()) > width) {
            return lines;
        }
        lines.set(last - 1, line(phrase, before.from(), cut, false));
        lines.set(last, line(phrase, cut, phrase.length(), false));
        return before.hyphenated() ? withoutRunt(phrase, lines, width) : lines;
    }

    /** As few lines as {@link #lines} needs, of lengths as equal as can be. */
    public List<Line> balanced(Phrase phrase, double width) {
        List<Line> best = lines(phrase, width);
        double narrow = width / 2;
        double wide = width;
        while (best.size() > 1 && wide - narrow > 2) {
            double middle = (narrow + wide) / 2;
            List<Line> tried = lines(phrase, middle);
            if (tried.size() == best.size() && tried.stream().noneMatch(Line::hyphenated)) {
                best = tried;
                wide = middle;
            } else {
                narrow = middle;
            }
        }
        return best;
    }

    private static boolean startsNumber(Phrase phrase, int index) {
        return Character.isDigit(phrase.at(index));
    }

    private static boolean isRunt(Line line, double width) {
        return line.width() < width / 3
                && line.phrase()
                                .characters()
                                .substring(line.from(), line.to())
                                .strip()
                                .indexOf(' ')
                        < 0;
    }

    /** Where the last word of a line of at least three words begins, or −1. */
    private static int lastWord(Line line) {
        String text = line.phrase().characters();
        int end = line.to();
        while (end > line.from() && Characters.isBlank(text.charAt(end - 1))) {
            end--;
        }
        int space = text.lastIndexOf(' ', end - 1);
        int earlier = space < 0 ? -1 : text.lastIndexOf(' ', space - 1);
        return earlier > line.from() && isBreakingSpace(line.phrase(), space) ? space + 1 : -1;
    }

    private Line line(Phrase phrase, int from, int to, boolean hyphenated) {
        int end = to;
        while (end > from && Characters.isBlank(phrase.at(end - 1))) {
            end--;
        }
        double width = phrase.width(from, end) + (hyphenated ? hyphenWidth(phrase, end - 1) : 0);
        return new Line(phrase, from, to, width, hyphenated);
    }

    private double hyphenWidth(Phrase phrase, int index) {
        var style = phrase.styleAt(index);
        return faces.of(style.cut()).advance(Phrase.SOFT_HYPHEN) * style.size() / 1000;
    }

    /** A dash between spaces stays at the end of its line, the day of a date on the line of its month. */
    private static boolean isBreakingSpace(Phrase phrase, int index) {
        if (index + 2 >= phrase.length()) {
            return true;
        }
        char next = phrase.at(index + 1);
        boolean beforeDash = isDash(next) && phrase.at(index + 2) == ' ';
        return !beforeDash && !(endsOrdinal(phrase, index) && Character.isLowerCase(next));
    }

    private static boolean endsOrdinal(Phrase phrase, int index) {
        return index > 1 && phrase.at(index - 1) == '.' && Character.isDigit(phrase.at(index - 2));
    }

    private static boolean isDash(char character) {
        return character == '–' || character == '—';
    }

    /** Fills one line. */
    private final class LineFiller {
        private final Phrase phrase;
        private final double width;
        private final int from;
        private final double least;
        private double filled;
        private int lastBreak;
        private int lastBreakBeforeDash;
        private boolean lastBreakHyphenates;

        /**
         * Prepares a line.
         *
         * @param least how long it must be, in points, to do without a hyphen
         */
        LineFiller(Phrase phrase, double width, int from, double least) {
            this.phrase = phrase;
            this.width = width;
            this.from = from;
            this.least = least;
            this.lastBreak = from;
            this.lastBreakBeforeDash = from;
        }

        Line fill() {
            for (int i = from; i < phrase.length(); i++) {
                char character = phrase.at(i);
                if (character == '\n') {
                    return line(phrase, from, i + 1, false);
                }
                float advance = phrase.advance(i);
                if (!Characters.isBlank(character) && filled + advance > width + 0.001 && i > from) {
                    return broken(i);
                }
                filled += advance;
                noteBreak(i, character);
            }
            return line(phrase, from, phrase.length(), false);
        }

        private void noteBreak(int index, char character) {
            if (Characters.isBlank(character)) {
                if (isBreakingSpace(phrase, index)) {
                    lastBreak = index + 1;
                    lastBreakHyphenates = false;
                } else {
                    lastBreakBeforeDash = index + 1;
                }
            } else if (character == Phrase.SOFT_HYPHEN) {
                if (index > from && filled + hyphenWidth(phrase, index) <= width) {
                    lastBreak = index + 1;
                    lastBreakHyphenates = true;
                }
            } else if (character == '\u200B' || endsPart(index, character)) {
                lastBreak = index + 1;
                lastBreakHyphenates = false;
            }
        }

        /** Whether a compound or an address may be parted after this character; a minus or a span of numbers may not. */
        private boolean endsPart(int index, char character) {
            return (character == '-' || character == '/' || isDash(character))
                    && index > from
                    && index + 1 < phrase.length()
                    && Character.isLetterOrDigit(phrase.at(index - 1))
                    && Character.isLetter(phrase.at(index + 1));
        }

        private Line broken(int overflow) {
            int fits = fitting(overflow);
            Line whole = line(phrase, from, lastBreak, lastBreakHyphenates);
            if (fits > lastBreak && (lastBreak == from || (whole.width() < least && !isName(lastBreak)))) {
                int place = hyphenation.before(
                        phrase.languageAt(lastBreak, language),
                        phrase.characters(),
                        lastBreak,
                        wordEnd(overflow),
                        fits);
                if (place > lastBreak) {
                    return line(phrase, from, place, true);
                }
            }
            if (lastBreak > from) {
                return whole;
            }
            if (lastBreakBeforeDash > from) {
                return line(phrase, from, lastBreakBeforeDash, false);
            }
            return torn(fits, overflow);
        }

        /** Whether a word with a capital stands where no sentence begins: the later part of a name, which keeps its shape. */
        private boolean isName(int index) {
            int before = index - 1;
            while (before >= 0 && Characters.isBlank(phrase.at(before))) {
                before--;
            }
            return before >= 0
                    && before < index - 1
                    && Character.isUpperCase(phrase.at(index))
                    && SENTENCE_ENDS.indexOf(phrase.at(before)) < 0;
        }

        /** A word longer than the line, divided where the line ends; with a hyphen where that says what it is. */
        private Line torn(int fits, int overflow) {
            int place = Math.max(fits, from + 1);
            boolean letters =
                    fits > from && Character.isLetter(phrase.at(place - 1)) && Character.isLetter(phrase.at(place));
            if (!letters) {
                place = Math.max(overflow, from + 1);
            }
            while (place > from + 1 && !isBoundary(place)) {
                place--;
            }
            if (!isBoundary(place)) {
                place = nextBoundary(place);
            }
            return line(phrase, from, place, letters);
        }

        private int nextBoundary(int place) {
            int next = place;
            while (next < phrase.length() && !isBoundary(next)) {
                next++;
            }
            return next;
        }

        private boolean isBoundary(int place) {
            return !Character.isLowSurrogate(phrase.at(place))
                    && Character.getType(phrase.at(place)) != Character.NON_SPACING_MARK;
        }

        private int fitting(int overflow) {
            double room = width - hyphenWidth(phrase, overflow - 1);
            int fits = overflow;
            double used = filled;
            while (fits > from && used > room) {
                fits--;
                used -= phrase.advance(fits);
            }
            return fits;
        }

        private int wordEnd(int index) {
            int end = index;
            while (end < phrase.length()
                    && (Character.isLetter(phrase.at(end)) || phrase.at(end) == Phrase.SOFT_HYPHEN)) {
                end++;
            }
            return end;
        }
    }
}
