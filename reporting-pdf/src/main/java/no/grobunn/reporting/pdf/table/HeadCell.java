package no.grobunn.reporting.pdf.table;

import java.util.List;
import no.grobunn.reporting.pdf.page.Page;
import no.grobunn.reporting.pdf.page.Tag;
import no.grobunn.reporting.pdf.page.TaggedPhrase;
import no.grobunn.reporting.pdf.text.Line;
import no.grobunn.reporting.pdf.text.Phrase;

/**
 * A cell of the header: of one column, or of several that share it. Lengths are points.
 *
 * @param first the first column that it stands above
 * @param last the last one
 * @param lines the phrase's lines
 * @param shared whether columns share it; it may be one column alone
 * @param x where a line of a width begins
 */
record HeadCell(int first, int last, Phrase phrase, List<Line> lines, boolean shared, Place x) {
    /** Where a line of a width begins. */
    interface Place {
        double of(double width);
    }

    double height() {
        return lines.size() * phrase.leading();
    }

    /** The cell as a header below its row; {@code deep} if it reaches down to the second row. */
    Tag tag(Tag row, boolean deep) {
        Tag tag = row.child("TH").attribute("Table", "Scope", "Column");
        if (last > first) {
            tag.attribute("Table", "ColSpan", last - first + 1);
        }
        return deep ? tag.attribute("Table", "RowSpan", 2) : tag;
    }

    /** Paints the lines so that the last ends at {@code bottom}. */
    void paint(Page page, TaggedPhrase tagged, double bottom) {
        paint(bottom, (line, at, baseline) -> tagged.paint(page, line, at, baseline));
    }

    /** Paints the lines under whatever was begun. */
    void repeat(Page page, double bottom) {
        paint(bottom, page::text);
    }

    private void paint(double bottom, LinePainting painting) {
        double at = bottom - height() + phrase.baseline();
        for (Line line : lines) {
            painting.paint(line, x.of(line.width()), at);
            at += phrase.leading();
        }
    }

    private interface LinePainting {
        void paint(Line line, double x, double baseline);
    }
}
