package no.grobunn.core.figure;

import static no.grobunn.core.drawing.Drawing.mm;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import no.grobunn.core.document.Caption;
import no.grobunn.core.document.Figure;
import no.grobunn.core.drawing.Drawing;
import no.grobunn.core.drawing.Paint;
import no.grobunn.core.drawing.Palette;
import no.grobunn.core.drawing.SvgWriter;
import no.grobunn.core.drawing.Tone;
import no.grobunn.core.drawing.Typeface;

/**
 * A figure as a picture that needs no document around it: the finding as its title, the facts below, the drawing, margins and a white ground. Immutable and
 * thread-safe if its edition is.
 *
 * @param figure the figure; its label is left out, for alone it is not one of several
 * @param edition the edition that it was made from
 */
public record StandaloneFigure(Figure figure, FigureEdition edition) {
    private static final double MARGIN = mm(8);
    private static final double BELOW_HEAD = mm(5);

    /** As on a document's A3 page. */
    private static final TextStyle TITLE = new TextStyle(Typeface.SEMIBOLD, 20, 25, Tone.INK);

    private static final TextStyle FACTS = new TextStyle(Typeface.REGULAR, 9, 12, Tone.GREY_7);

    /** The picture, wider than the figure's drawing by two margins of 8 mm. */
    public Drawing drawing() {
        Drawing inner = figure.drawing();
        Caption caption = figure.caption();
        List<String> title = edition.lines(caption.statement(), TITLE, inner.width());
        List<String> facts = caption.facts() == null ? List.of() : edition.lines(caption.facts(), FACTS, inner.width());
        double height = title.size() * TITLE.leading() + facts.size() * FACTS.leading();
        double width = inner.width() + 2 * MARGIN;
        double top = MARGIN + height + BELOW_HEAD;
        double bottom = top + inner.height() + MARGIN;
        Canvas canvas = new Canvas();
        canvas.rectangle(0, 0, width, bottom, Paint.filled(Tone.WHITE));
        canvas.lines(MARGIN, canvas.lines(MARGIN, MARGIN, title, TITLE), facts, FACTS);
        inner.marks().forEach(mark -> canvas.add(mark.moved(MARGIN, top)));
        return canvas.drawing(width, bottom);
    }

    /**
     * Writes the picture as SVG, with the finding as its title and the figure's alternative as its description; leaves the stream open.
     *
     * @throws IOException if the stream cannot be written
     */
    public void writeSvg(Palette palette, OutputStream out) throws IOException {
        new SvgWriter(palette, edition.measure())
                .write(drawing(), figure.caption().statement(), figure.alternative(), edition.language(), out);
    }
}
