package no.grobunn.reporting.pdf.block;

import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.document.Cover;
import no.grobunn.core.document.Document;
import no.grobunn.reporting.pdf.font.Cut;
import no.grobunn.reporting.pdf.layout.Composition;
import no.grobunn.reporting.pdf.look.Grid;
import no.grobunn.reporting.pdf.look.TypeStyle;
import no.grobunn.reporting.pdf.page.Artifact;
import no.grobunn.reporting.pdf.page.Page;
import no.grobunn.reporting.pdf.page.Picture;
import no.grobunn.reporting.pdf.page.Tag;
import no.grobunn.reporting.pdf.page.TaggedPhrase;
import no.grobunn.reporting.pdf.text.Line;
import no.grobunn.reporting.pdf.text.Phrase;

/** Paints the cover: a panel with type, owner and rings, the title below it, the facts at the foot. */
public final class CoverPainter {
    static final double PANEL = Grid.mm(132);

    private static final double HEAD = Grid.mm(20.2);
    private static final double TITLE = Grid.mm(148.5);
    private static final double TITLE_WIDTH = Grid.mm(160);
    private static final double SUBTITLE_WIDTH = Grid.mm(136);

    private final Composition composition;
    private final Document.Properties properties;
    private final Cover cover;

    public CoverPainter(Composition composition, Document.Properties properties, Cover cover) {
        this.composition = composition;
        this.properties = properties;
        this.cover = cover;
    }

    /** The panel alone, which lies below everything else on the page. */
    public static void panel(Page page, Composition composition) {
        page.begin(Artifact.LAYOUT)
                .box(
                        -1,
                        -1,
                        Grid.WIDTH + 2,
                        PANEL + 1,
                        composition.styles().palette.accent());
    }

    public void paint(Page page) {
        head(page);
        if (!cover.rings().isEmpty()) {
            new RingsPainter(composition, cover).paint(page);
        }
        double end = title(page);
        if (cover.subtitle() != null) {
            subtitle(page, cover.subtitle(), end + 12);
        }
        new FactsPainter(composition, cover.facts()).paint(page);
    }

    private void head(Page page) {
        TypeStyle style = composition.styles().coverHead();
        double typeEnd = lines(page, properties.type(), style.cut(Cut.SEMIBOLD), Grid.LEFT, Grid.mm(60));
        Picture logo = composition.brand().logo();
        if (logo != null) {
            LogoPainter painter = new LogoPainter(composition, logo);
            painter.paintOnColour(page, Grid.RIGHT, HEAD);
        } else {
            owner(page, style, typeEnd);
        }
    }

    private void owner(Page page, TypeStyle style, double typeEnd) {
        Tag owner = composition.document().child("P");
        Phrase phrase = composition.phrase(properties.author(), style);
        double top = HEAD;
        for (Line line : composition.breaker().balanced(phrase, Grid.RIGHT - typeEnd - Grid.mm(8))) {
            double x = Grid.RIGHT - line.width();
            new TaggedPhrase(phrase, owner).paint(page, line, x, top + style.baseline());
            top += style.leading();
        }
    }

    private double lines(Page page, String text, TypeStyle style, double x, double width) {
        Phrase phrase = composition.phrase(text, style);
        TaggedPhrase tagged = new TaggedPhrase(phrase, composition.document().child("P"));
        double top = HEAD;
        double end = x;
        for (Line line : composition.breaker().lines(phrase, width)) {
            tagged.paint(page, line, x, top + style.baseline());
            top += style.leading();
            end = Math.max(end, x + line.width());
        }
        return end;
    }

    private double title(Page page) {
        TypeStyle style = composition.styles().coverTitle(properties.title().length());
        Phrase phrase = composition.phrase(properties.title(), style);
        TaggedPhrase tagged = new TaggedPhrase(phrase, composition.document().child("Title"));
        double top = TITLE;
        for (Line line : titleLines(phrase, style)) {
            tagged.paint(page, line, Grid.LEFT, top + style.baseline());
            top += style.leading();
        }
        return top;
    }

    /** A title of several lines is broken after its dash first. */
    private List<Line> titleLines(Phrase whole, TypeStyle style) {
        int dash = whole.characters().indexOf(" – ");
        if (dash < 0 || whole.width() <= TITLE_WIDTH) {
            return composition.breaker().balanced(whole, TITLE_WIDTH);
        }
        int cut = dash + 3;
        List<Line> lines = new ArrayList<>();
        addLines(lines, whole, 0, cut, style);
        addLines(lines, whole, cut, whole.length(), style);
        return lines;
    }

    private void addLines(List<Line> lines, Phrase whole, int from, int to, TypeStyle style) {
        Phrase part = composition.phrase(whole.characters().substring(from, to), style);
        for (Line line : composition.breaker().balanced(part, TITLE_WIDTH)) {
            lines.add(new Line(whole, from + line.from(), from + line.to(), line.width(), line.hyphenated()));
        }
    }

    private void subtitle(Page page, String words, double from) {
        TypeStyle style = composition.styles().coverSubtitle();
        Phrase phrase = composition.phrase(words, style);
        TaggedPhrase tagged = new TaggedPhrase(phrase, composition.document().child("P"));
        double top = from;
        for (Line line : composition.breaker().linesWithoutRunt(phrase, SUBTITLE_WIDTH)) {
            tagged.paint(page, line, Grid.LEFT, top + style.baseline());
            top += style.leading();
        }
    }
}
