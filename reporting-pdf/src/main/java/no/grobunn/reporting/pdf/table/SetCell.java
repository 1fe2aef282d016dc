package no.grobunn.reporting.pdf.table;

import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.document.Table.Rating;
import no.grobunn.reporting.pdf.layout.Composition;
import no.grobunn.reporting.pdf.layout.Strip;
import no.grobunn.reporting.pdf.look.Palette;
import no.grobunn.reporting.pdf.page.Page;
import no.grobunn.reporting.pdf.page.Tag;
import no.grobunn.reporting.pdf.page.TaggedPhrase;
import no.grobunn.reporting.pdf.text.Line;
import org.jspecify.annotations.Nullable;

/** A cell whose lines are set to the width of its column. Not thread-safe. */
final class SetCell {
    private static final double RADIUS = CellText.CIRCLE_STRIDE * 0.34;

    private final CellText text;
    private final Tag tag;
    private final int column;
    private final Columns columns;
    private final List<Line> lines;
    private final int wordLines;
    private @Nullable TaggedPhrase words;
    private @Nullable TaggedPhrase detail;

    SetCell(Composition composition, CellText text, Tag tag, int column, Columns columns) {
        this.text = text;
        this.tag = tag;
        this.column = column;
        this.columns = columns;
        double width = columns.width(column) - text.indent();
        List<Line> set = composition.breaker().linesWithoutRunt(text.words(), width);
        this.wordLines = set.size();
        if (text.detail() == null) {
            this.lines = set;
        } else {
            this.lines = new ArrayList<>(set);
            this.lines.addAll(composition.breaker().linesWithoutRunt(text.detail(), width));
        }
    }

    /** Whether it refers to footnotes. */
    boolean isNoted() {
        return text.words().isNoted();
    }

    /** The same strip with the footnotes that one of the cell's lines refers to. */
    Strip noted(Composition composition, Strip strip, int index) {
        return index < wordLines ? composition.noted(strip, phrase(index), lines.get(index)) : strip;
    }

    int lineCount() {
        return Math.max(lines.size(), text.rating() == null ? 0 : 1);
    }

    void stand() {
        tag.stand();
    }

    /** Paints one of its lines, if it has that many. */
    void paint(Page page, int index, double baseline, Palette palette) {
        if (index == 0 && text.rating() != null) {
            circles(page, text.rating(), baseline, palette);
        } else if (index < lines.size()) {
            Line line = lines.get(index);
            phrase(index).paint(page, line, columns.x(column, text.indent(), line.width()), baseline);
        }
    }

    private TaggedPhrase phrase(int index) {
        if (index < wordLines) {
            if (words == null) {
                words = new TaggedPhrase(text.words(), text.detail() == null ? tag : tag.child("P"));
            }
            return words;
        }
        if (detail == null) {
            detail = new TaggedPhrase(lines.get(index).phrase(), tag.child("P"));
        }
        return detail;
    }

    private void circles(Page page, Rating rating, double baseline, Palette palette) {
        page.begin(tag.child("Span").actualText(rating.spoken()));
        double x = columns.x(column, text.indent(), rating.of() * CellText.CIRCLE_STRIDE) + RADIUS;
        for (int i = 0; i < rating.of(); i++) {
            if (i < rating.value()) {
                page.disc(x, baseline - 2.9, RADIUS + 0.2, palette.accent());
            } else {
                page.ring(x, baseline - 2.9, RADIUS, 0.6, palette.grey5());
            }
            x += CellText.CIRCLE_STRIDE;
        }
    }
}
