package no.grobunn.reporting.pdf.block;

import java.util.List;
import no.grobunn.core.document.Heading;
import no.grobunn.reporting.pdf.layout.Composition;
import no.grobunn.reporting.pdf.layout.Outline;
import no.grobunn.reporting.pdf.layout.PageStart;
import no.grobunn.reporting.pdf.layout.Strip;
import no.grobunn.reporting.pdf.look.Grid;
import no.grobunn.reporting.pdf.look.TypeStyle;
import no.grobunn.reporting.pdf.page.Tag;
import no.grobunn.reporting.pdf.page.TaggedPhrase;
import no.grobunn.reporting.pdf.text.Line;
import no.grobunn.reporting.pdf.text.Phrase;

/** Sets headings: the number in accent, the words hanging beside it, kept with what follows. */
final class HeadingComposer {
    private static final double CHAPTER_WIDTH = Grid.mm(150);

    private final Composition composition;
    private boolean begun;

    HeadingComposer(Composition composition) {
        this.composition = composition;
    }

    void compose(Heading heading, Measure measure) {
        double space = spaceBefore(heading.level());
        PageStart starts = start(heading);
        if (heading.kicker() != null) {
            composition
                    .galley()
                    .add(kicker(heading.kicker(), heading.level() == 1 ? Grid.LEFT : measure.left())
                            .before(space)
                            .startingPage(starts));
            starts = PageStart.NO;
            space = 3.5;
        }
        title(heading, measure, space, starts);
        composition.galley().join(spaceAfter(heading.level()));
    }

    /** Chapters that begin pages do so unless they are short; the first of a document always does, so that summary and contents stand alone. */
    private PageStart start(Heading heading) {
        boolean chapter = heading.level() == 1 && heading.number() != null;
        boolean first = !begun;
        begun |= chapter;
        if (heading.startsPage()) {
            return chapter && !first ? PageStart.UNLESS_SHORT : PageStart.ALWAYS;
        }
        return heading.level() == 1 ? PageStart.IF_LATE : PageStart.NO;
    }

    /** The contents page's own heading. */
    void contents(String title) {
        compose(new Heading(1, null, title, null, true), Measure.EDGE);
    }

    private Strip kicker(String words, double x) {
        Phrase phrase = composition.phrase(words, composition.styles().kicker);
        TaggedPhrase tagged = new TaggedPhrase(phrase, composition.document().child("P"));
        Line line = composition.line(words, composition.styles().kicker);
        return composition.lineStrip(tagged, line, x).keptWithNext(true);
    }

    private void title(Heading heading, Measure measure, double space, PageStart starts) {
        TypeStyle style = style(heading.level());
        Outline.Entry entry = composition.outline().next();
        Tag tag = composition.document().child("H" + entry.level());
        entry.anchor().mark(tag);
        double x = isOutdented(heading) ? Grid.LEFT : measure.left();
        double width = isOutdented(heading) ? CHAPTER_WIDTH : measure.width();
        double hang = 0;
        Phrase number = composition.phrase("", style);
        if (heading.number() != null) {
            number = composition.phrase(
                    heading.number() + " ",
                    style.colour(composition.styles().palette.accent()));
            hang = number.width(0, number.length() - 1) + style.size() / 2;
        }
        TaggedPhrase taggedNumber = new TaggedPhrase(number, tag);
        TaggedPhrase words = new TaggedPhrase(composition.phrase(heading.text(), heading.language(), style), tag);
        List<Line> lines = composition.breaker().balanced(words.phrase(), width - hang);
        for (int i = 0; i < lines.size(); i++) {
            Strip strip = composition.lineStrip(words, lines.get(i), x + hang).keptWithNext(true);
            composition
                    .galley()
                    .add(
                            i > 0
                                    ? strip
                                    : first(strip, taggedNumber, x)
                                            .before(space)
                                            .startingPage(starts)
                                            .anchoredBy(entry.anchor()));
        }
    }

    /** Chapters and sections begin at the left margin, where text, tables and figures below them are all theirs; a subsection stands in its text. */
    private static boolean isOutdented(Heading heading) {
        return heading.level() < 3;
    }

    private Strip first(Strip words, TaggedPhrase number, double x) {
        if (number.phrase().isEmpty()) {
            return words;
        }
        Phrase phrase = number.phrase();
        Line line = new Line(phrase, 0, phrase.length(), phrase.width(), false);
        return Strip.of(words.height(), (page, top) -> {
                    number.paint(page, line, x, top + phrase.baseline());
                    words.painting().paint(page, top);
                })
                .keptWithNext(true);
    }

    private TypeStyle style(int level) {
        return switch (level) {
            case 1 -> composition.styles().chapter;
            case 2 -> composition.styles().section;
            default -> composition.styles().subsection;
        };
    }

    private static double spaceBefore(int level) {
        return level == 1 ? 28 : level == 2 ? 21 : 14;
    }

    private static double spaceAfter(int level) {
        return level == 1 ? 12 : level == 2 ? 5 : 1;
    }
}
