package no.grobunn.reporting.pdf.block;

import java.util.List;
import no.grobunn.core.document.Cover;
import no.grobunn.reporting.pdf.layout.Composition;
import no.grobunn.reporting.pdf.look.Grid;
import no.grobunn.reporting.pdf.look.TypeStyle;
import no.grobunn.reporting.pdf.page.Artifact;
import no.grobunn.reporting.pdf.page.Page;
import no.grobunn.reporting.pdf.page.Tag;
import no.grobunn.reporting.pdf.page.TaggedPhrase;
import no.grobunn.reporting.pdf.text.Line;
import no.grobunn.reporting.pdf.text.Phrase;

/** Paints facts, three across: at the foot of a cover, or row by row in the text. */
final class FactsPainter {
    private static final int ACROSS = 3;
    private static final double FOOT = Grid.mm(279);
    private static final double STRIDE = Grid.mm(56);
    private static final double WIDTH = Grid.mm(52);
    private static final double PAD = 5;

    private final Composition composition;
    private final List<Cover.Fact> facts;

    FactsPainter(Composition composition, List<Cover.Fact> facts) {
        this.composition = composition;
        this.facts = facts;
    }

    /** At the foot of a cover. */
    void paint(Page page) {
        double top = FOOT;
        for (int row = 0; row < rows(); row++) {
            top -= rowHeight(row);
        }
        for (int row = 0; row < rows(); row++) {
            row(page, row, top);
            top += rowHeight(row);
        }
    }

    int rows() {
        return (facts.size() + ACROSS - 1) / ACROSS;
    }

    void row(Page page, int row, double top) {
        for (int i = row * ACROSS; i < end(row); i++) {
            fact(page, facts.get(i), Grid.LEFT + (i - row * ACROSS) * STRIDE, top);
        }
    }

    private int end(int row) {
        return Math.min((row + 1) * ACROSS, facts.size());
    }

    /** In points. */
    double rowHeight(int row) {
        int lines = 1;
        for (int i = row * ACROSS; i < end(row); i++) {
            lines = Math.max(lines, valueLines(facts.get(i)).size());
        }
        return 2 * PAD
                + composition.styles().factLabel().leading()
                + lines * composition.styles().factValue().leading();
    }

    private List<Line> valueLines(Cover.Fact fact) {
        Phrase phrase = composition.phrase(fact.value(), composition.styles().factValue());
        return composition.breaker().lines(phrase, WIDTH);
    }

    private void fact(Page page, Cover.Fact fact, double x, double top) {
        page.begin(Artifact.LAYOUT)
                .rule(x, x + WIDTH, top, 0.5, composition.styles().palette.grey3());
        TypeStyle labelStyle = composition.styles().factLabel();
        Line label = composition.line(fact.label() + " ", labelStyle);
        Tag tag = composition.document().child("P");
        double at = top + PAD;
        new TaggedPhrase(label.phrase(), tag).paint(page, label, x, at + labelStyle.baseline());
        at += labelStyle.leading();
        for (Line line : valueLines(fact)) {
            new TaggedPhrase(line.phrase(), tag)
                    .paint(page, line, x, at + line.phrase().baseline());
            at += line.phrase().leading();
        }
    }
}
