package no.grobunn.reporting.pdf.block;

import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.document.Callout;
import no.grobunn.reporting.pdf.layout.Composition;
import no.grobunn.reporting.pdf.layout.Strip;
import no.grobunn.reporting.pdf.look.Grid;
import no.grobunn.reporting.pdf.page.Artifact;
import no.grobunn.reporting.pdf.page.Page;
import no.grobunn.reporting.pdf.page.Tag;
import no.grobunn.reporting.pdf.page.TaggedPhrase;
import no.grobunn.reporting.pdf.text.Line;
import no.grobunn.reporting.pdf.text.Phrase;

/** Sets a quotation on a tinted ground with a bar at its left, and its remark in the side column. */
final class CalloutComposer {
    private static final double BAR = 2.25;
    private static final double PAD = 9;
    private static final double INSET = Grid.mm(5) + BAR;
    private static final double SEAM = 0.4;
    private static final double SIDE_GAP = Grid.mm(4);

    private final Composition composition;

    CalloutComposer(Composition composition) {
        this.composition = composition;
    }

    void compose(Callout callout) {
        Tag tag = composition.document().child("Div");
        List<Strip> inside = new ArrayList<>();
        add(inside, composition.phrase(callout.label(), composition.styles().calloutLabel), tag.child("P"), 3.5);
        Phrase quote = composition.phrase(callout.quote(), composition.styles().quote);
        add(inside, quote, tag.child("BlockQuote").child("P"), callout.source() == null ? 0 : 5);
        if (callout.source() != null) {
            add(inside, composition.phrase(callout.source(), composition.styles().calloutSource), tag.child("P"), 0);
        }
        Side side = new Side(tag, callout);
        double missing = side.height() - height(inside);
        if (missing > 0) {
            inside.add(Strip.of(missing, (page, top) -> {}));
        }
        composition.galley().space(10);
        addToGalley(inside, side);
        composition.galley().space(14);
    }

    private void add(List<Strip> strips, Phrase phrase, Tag tag, double after) {
        TaggedPhrase tagged = new TaggedPhrase(phrase, tag);
        double width = Grid.TEXT_WIDTH - INSET - Grid.mm(5);
        List<Line> lines = composition.breaker().linesWithoutRunt(phrase, width);
        for (int i = 0; i < lines.size(); i++) {
            Strip strip = composition.lineStrip(tagged, lines.get(i), Grid.TEXT_LEFT + INSET);
            strips.add(
                    i < lines.size() - 1
                            ? strip
                            : Strip.of(strip.height() + after, strip.painting()).notedLike(strip));
        }
    }

    private static double height(List<Strip> strips) {
        return strips.stream().mapToDouble(Strip::height).sum();
    }

    private void addToGalley(List<Strip> inside, Side side) {
        for (int i = 0; i < inside.size(); i++) {
            boolean first = i == 0;
            boolean last = i == inside.size() - 1;
            double above = first ? PAD : 0;
            double height = above + inside.get(i).height() + (last ? PAD : 0);
            Strip words = inside.get(i);
            composition
                    .galley()
                    .add(Strip.of(height, (page, top) -> {
                                ground(page, top, height + (last ? 0 : SEAM));
                                words.painting().paint(page, top + above);
                                if (last) {
                                    side.paint(page, top + height - PAD - height(inside));
                                }
                            })
                            .notedLike(words)
                            .keptWithNext(!last));
        }
    }

    private void ground(Page page, double top, double height) {
        page.begin(Artifact.LAYOUT);
        page.box(
                Grid.TEXT_LEFT,
                top,
                Grid.TEXT_WIDTH,
                height,
                composition.styles().palette.tint10());
        page.box(Grid.TEXT_LEFT, top, BAR, height, composition.styles().palette.accent());
    }

    /** The remark in the side column; read after the quotation. */
    private final class Side {
        private final List<TaggedPhrase> phrases = new ArrayList<>();

        Side(Tag tag, Callout callout) {
            if (callout.sideTitle() != null) {
                add(tag, composition.phrase(callout.sideTitle(), composition.styles().sideTitle));
            }
            if (callout.side() != null) {
                add(tag, composition.phrase(callout.side(), composition.styles().side));
            }
        }

        private void add(Tag tag, Phrase phrase) {
            phrases.add(new TaggedPhrase(phrase, tag.child("P")));
        }

        private List<Line> lines(TaggedPhrase phrase) {
            return composition.breaker().lines(phrase.phrase(), Grid.SIDE_WIDTH - SIDE_GAP);
        }

        double height() {
            return phrases.stream()
                    .mapToDouble(
                            phrase -> lines(phrase).size() * phrase.phrase().leading())
                    .sum();
        }

        void paint(Page page, double top) {
            double at = Math.max(top, Grid.TOP);
            for (TaggedPhrase phrase : phrases) {
                for (Line line : lines(phrase)) {
                    phrase.paint(page, line, Grid.LEFT, at + phrase.phrase().baseline());
                    at += phrase.phrase().leading();
                }
            }
        }
    }
}
