package no.grobunn.reporting.pdf.block;

import java.util.List;
import no.grobunn.core.document.Unwritten;
import no.grobunn.reporting.pdf.font.Cut;
import no.grobunn.reporting.pdf.layout.Composition;
import no.grobunn.reporting.pdf.layout.Strip;
import no.grobunn.reporting.pdf.look.Grid;
import no.grobunn.reporting.pdf.look.TypeStyle;
import no.grobunn.reporting.pdf.page.Artifact;
import no.grobunn.reporting.pdf.page.TaggedPhrase;
import no.grobunn.reporting.pdf.text.Line;
import no.grobunn.reporting.pdf.text.Phrase;

/** Sets the place of a section that nobody has written yet: a line in a dashed frame. */
final class UnwrittenComposer {
    private static final double PAD = 8;
    private static final double INSET = Grid.mm(5);
    private static final double FRAME = 0.75;

    private final Composition composition;

    UnwrittenComposer(Composition composition) {
        this.composition = composition;
    }

    void compose(Unwritten unwritten, Measure measure) {
        TypeStyle style = composition.styles().unwritten;
        Phrase phrase = composition
                .phrase()
                .add(unwritten.mark() + " ", style.cut(Cut.SEMIBOLD))
                .add(unwritten.wanted(), style)
                .build();
        List<Line> lines = composition.breaker().linesWithoutRunt(phrase, measure.width() - 2 * INSET);
        TaggedPhrase tagged = new TaggedPhrase(phrase, composition.document().child("P"));
        double height = lines.size() * style.leading() + 2 * PAD;
        composition.galley().space(3.5);
        composition.galley().add(Strip.of(height, (page, top) -> {
            page.begin(Artifact.LAYOUT)
                    .dashedFrame(
                            measure.left(),
                            top,
                            measure.width(),
                            height,
                            FRAME,
                            composition.styles().palette.grey5());
            double baseline = top + PAD + style.baseline();
            for (Line line : lines) {
                tagged.paint(page, line, measure.left() + INSET, baseline);
                baseline += style.leading();
            }
        }));
        composition.galley().space(7);
    }
}
