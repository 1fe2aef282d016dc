package no.grobunn.reporting.pdf.figure;

import java.util.List;
import no.grobunn.reporting.pdf.page.Page;
import no.grobunn.reporting.pdf.page.TaggedPhrase;
import no.grobunn.reporting.pdf.text.Line;

/** Lines of a phrase, one below the other. */
record SetText(TaggedPhrase phrase, List<Line> lines) {
    /** In points. */
    double height() {
        return lines.size() * phrase.phrase().leading();
    }

    void paint(Page page, double x, double top) {
        double baseline = top + phrase.phrase().baseline();
        for (Line line : lines) {
            phrase.paint(page, line, x, baseline);
            baseline += phrase.phrase().leading();
        }
    }
}
