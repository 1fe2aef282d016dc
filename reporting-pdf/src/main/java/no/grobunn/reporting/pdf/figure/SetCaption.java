package no.grobunn.reporting.pdf.figure;

import no.grobunn.core.document.Caption;
import no.grobunn.reporting.pdf.layout.CaptionText;
import no.grobunn.reporting.pdf.layout.Composition;
import no.grobunn.reporting.pdf.page.Page;
import no.grobunn.reporting.pdf.page.Tag;
import no.grobunn.reporting.pdf.page.TaggedPhrase;
import no.grobunn.reporting.pdf.text.Phrase;

/** A caption whose lines are known. */
interface SetCaption {
    /** With the space between it and the drawing, in points. */
    double height();

    void paint(Page page, double x, double top);

    /** As it stands in the text, above a drawing as above a table. */
    static SetCaption above(Composition composition, Caption caption, double width, Tag tag) {
        Phrase phrase = new CaptionText(composition, caption).phrase();
        SetText text =
                new SetText(new TaggedPhrase(phrase, tag), composition.breaker().linesWithoutRunt(phrase, width));
        return new SetCaption() {
            private static final double AFTER = 7;

            @Override
            public double height() {
                return text.height() + AFTER;
            }

            @Override
            public void paint(Page page, double x, double top) {
                text.paint(page, x, top);
            }
        };
    }
}
