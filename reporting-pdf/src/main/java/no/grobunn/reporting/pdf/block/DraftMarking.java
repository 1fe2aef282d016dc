package no.grobunn.reporting.pdf.block;

import no.grobunn.core.document.Document;
import no.grobunn.reporting.pdf.font.Cut;
import no.grobunn.reporting.pdf.layout.Composition;
import no.grobunn.reporting.pdf.look.Colour;
import no.grobunn.reporting.pdf.look.Grid;
import no.grobunn.reporting.pdf.look.PageFormat;
import no.grobunn.reporting.pdf.look.TypeStyle;
import no.grobunn.reporting.pdf.page.Artifact;
import no.grobunn.reporting.pdf.page.Page;
import no.grobunn.reporting.pdf.page.Tag;
import no.grobunn.reporting.pdf.page.TaggedPhrase;
import no.grobunn.reporting.pdf.text.Line;

/** Paints the mark of an unfinished document: a strip along the top and a band down the left edge of every page, read out on the first only. */
public final class DraftMarking {
    private static final double STRIP = Grid.mm(8);
    private static final double BAND = Grid.mm(2.2);

    private final Composition composition;
    private final Document.DraftMark mark;

    public DraftMarking(Composition composition, Document.DraftMark mark) {
        this.composition = composition;
        this.mark = mark;
    }

    public void paint(Page page, boolean first) {
        page.begin(Artifact.REPEATED);
        PageFormat format = page.format();
        Colour ink = composition.styles().palette.ink();
        page.box(-1, -1, format.width() + 2, STRIP + 1, ink);
        page.box(0, STRIP, BAND, format.height() - STRIP, ink);
        TypeStyle style = composition.styles().draft;
        Line label = composition.line(mark.label() + " ", style);
        Line note = composition.line(mark.note(), style.cut(Cut.REGULAR));
        double baseline = STRIP / 2 + style.size() / 3;
        double x = format.right() - note.width();
        if (first) {
            Tag tag = composition.document().child("P");
            new TaggedPhrase(label.phrase(), tag).paint(page, label, format.left(), baseline);
            new TaggedPhrase(note.phrase(), tag).paint(page, note, x, baseline);
        } else {
            page.text(label, format.left(), baseline);
            page.text(note, x, baseline);
        }
        page.end();
    }
}
