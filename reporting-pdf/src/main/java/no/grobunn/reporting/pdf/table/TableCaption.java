package no.grobunn.reporting.pdf.table;

import java.util.List;
import no.grobunn.core.document.Caption;
import no.grobunn.reporting.pdf.layout.CaptionText;
import no.grobunn.reporting.pdf.layout.Composition;
import no.grobunn.reporting.pdf.look.TypeStyle;
import no.grobunn.reporting.pdf.page.Page;
import no.grobunn.reporting.pdf.page.Tag;
import no.grobunn.reporting.pdf.page.TaggedPhrase;
import no.grobunn.reporting.pdf.text.Line;
import no.grobunn.reporting.pdf.text.Phrase;

/** The caption above a table: the finding in accent, then the facts; shortened and marked where the table is continued. */
final class TableCaption {
    private static final double AFTER = 5;

    private final Composition composition;
    private final Frame frame;
    private final CaptionText text;
    private final List<Line> continued;

    TableCaption(Composition composition, Caption caption, Frame frame) {
        this.frame = frame;
        this.composition = composition;
        this.text = new CaptionText(composition, caption);
        String words = composition.words().get("typesetting.continued", text.finding());
        this.continued = composition
                .breaker()
                .linesWithoutRunt(composition.phrase(words, composition.styles().finding), frame.width());
    }

    void addToGalley(Tag table) {
        Phrase phrase = text.phrase();
        TaggedPhrase tagged = new TaggedPhrase(phrase, table.child("Caption"));
        for (Line line : composition.breaker().linesWithoutRunt(phrase, frame.width())) {
            composition
                    .galley()
                    .add(composition.lineStrip(tagged, line, frame.left()).keptWithNext(true));
        }
        composition.galley().space(AFTER);
    }

    /** How much room the continued caption takes, in points. */
    double continuedHeight() {
        return continued.size() * style().leading() + AFTER;
    }

    void repeat(Page page, double top) {
        double at = top + style().baseline();
        for (Line line : continued) {
            page.text(line, frame.left(), at);
            at += style().leading();
        }
    }

    private TypeStyle style() {
        return composition.styles().finding;
    }
}
