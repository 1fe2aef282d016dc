package no.grobunn.reporting.pdf.block;

import java.util.List;
import no.grobunn.core.document.Paragraph;
import no.grobunn.reporting.pdf.layout.Composition;
import no.grobunn.reporting.pdf.look.Grid;
import no.grobunn.reporting.pdf.look.TypeStyle;
import no.grobunn.reporting.pdf.page.TaggedPhrase;
import no.grobunn.reporting.pdf.text.Line;

/** Sets running text. */
final class ParagraphComposer {
    private static final double NOTE_SPACE = 4;

    private final Composition composition;

    ParagraphComposer(Composition composition) {
        this.composition = composition;
    }

    /** Sets a paragraph; a note below a table stands where the table stands. */
    void compose(Paragraph paragraph, Measure measure, boolean belowTable) {
        switch (paragraph.style()) {
            case LEAD -> set(paragraph, composition.styles().lead, measure.left(), measure.lead(), 14);
            case BODY -> set(paragraph, composition.styles().body, measure.left(), measure.width(), 7);
            case NOTE -> note(paragraph, measure, belowTable);
        }
    }

    /** A note stays with what it is about, which stands above it. */
    private void note(Paragraph paragraph, Measure measure, boolean belowTable) {
        composition.galley().holdLast();
        if (belowTable) {
            composition.galley().join(NOTE_SPACE);
        } else {
            composition.galley().space(NOTE_SPACE);
        }
        double x = belowTable ? Grid.LEFT : measure.left();
        set(paragraph, composition.styles().note, x, Grid.mm(belowTable ? 150 : 122), 7);
    }

    private void set(Paragraph paragraph, TypeStyle style, double x, double width, double after) {
        TaggedPhrase phrase = new TaggedPhrase(
                composition.phrase(paragraph.runs(), style),
                composition.document().child("P"));
        List<Line> lines = paragraph.style() == Paragraph.Style.LEAD
                ? composition.breaker().unhyphenated(phrase.phrase(), width)
                : composition.breaker().linesWithoutRunt(phrase.phrase(), width);
        composition.setLines(phrase, lines, x);
        composition.galley().space(after);
    }
}
