package no.grobunn.reporting.pdf.figure;

import java.util.List;
import java.util.Locale;
import no.grobunn.core.document.Figure;
import no.grobunn.core.document.Paragraph;
import no.grobunn.reporting.pdf.layout.Aside;
import no.grobunn.reporting.pdf.layout.Composition;
import no.grobunn.reporting.pdf.layout.Strip;
import no.grobunn.reporting.pdf.look.Grid;
import no.grobunn.reporting.pdf.look.PageFormat;
import no.grobunn.reporting.pdf.page.TaggedPhrase;
import no.grobunn.reporting.pdf.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Sets figures, never smaller than they were drawn: in the text where they fit, else alone on the first page that has room for them (A4 across, A4
 * upright, A3 across, A3 upright), else on a page made for them.
 */
public final class FigureComposer {
    private static final double BEFORE = 18;
    private static final double AFTER = 14;

    /** Room for a chapter's and a section's heading, so that neither is left alone by a figure that fills the page. */
    private static final double HEADINGS = 72;

    private static final double NOTE_WIDTH = Grid.mm(150);
    private static final double SLACK = 0.01;

    private static final double LONG = Grid.mm(420);
    private static final PageFormat UPRIGHT = PageFormat.ofFigure(Grid.WIDTH, Grid.HEIGHT);
    private static final List<PageFormat> SHEETS = List.of(
            PageFormat.ofFigure(Grid.HEIGHT, Grid.WIDTH),
            UPRIGHT,
            PageFormat.ofFigure(LONG, Grid.HEIGHT),
            PageFormat.ofFigure(Grid.HEIGHT, LONG));

    private final Composition composition;

    public FigureComposer(Composition composition) {
        this.composition = composition;
    }

    /**
     * Sets a figure.
     *
     * @param note what is said below it, or null
     * @throws IllegalArgumentException if no page may be large enough for the drawing
     */
    public void compose(Figure figure, @Nullable Paragraph note) {
        FigureTags tags = FigureTags.below(composition.document(), figure.alternative(), note != null);
        SetFigure set = set(figure, note, tags, PageFormat.TEXT);
        if (fits(set, PageFormat.TEXT, HEADINGS)) {
            composition.galley().space(BEFORE);
            composition.galley().add(Strip.of(set.height(), (page, top) -> set.paint(page, Grid.LEFT, top)));
            composition.galley().space(AFTER);
        } else {
            composition.galley().meet(aside(figure, note, tags));
        }
    }

    /** Whether a figure stands in the text, and not on a page of its own. */
    public boolean standsInText(Figure figure) {
        FigureTags tags = FigureTags.below(composition.document(), figure.alternative(), false);
        return fits(set(figure, null, tags, PageFormat.TEXT), PageFormat.TEXT, HEADINGS);
    }

    /** A figure with a caption no wider than itself, in one piece at the left margin. */
    public Strip narrow(Figure figure) {
        FigureTags tags = FigureTags.below(composition.document(), figure.alternative(), false);
        SetFigure set = set(figure, null, tags, figure.drawing().width(), false);
        return Strip.of(set.height(), (page, top) -> set.paint(page, Grid.LEFT, top));
    }

    private Aside aside(Figure figure, @Nullable Paragraph note, FigureTags tags) {
        for (PageFormat sheet : SHEETS) {
            SetFigure set = set(figure, note, tags, sheet);
            if (fits(set, sheet, 0)) {
                return aside(set, sheet);
            }
        }
        return aside(figure, note, tags, Math.max(figure.drawing().width(), UPRIGHT.liveWidth()));
    }

    /** On a page that is as large as the drawing asks for, and no narrower than paper is. */
    private Aside aside(Figure figure, @Nullable Paragraph note, FigureTags tags, double width) {
        SetFigure set = set(figure, note, tags, width, true);
        PageFormat format = PageFormat.withRoom(width, set.height());
        if (Math.max(format.width(), format.height()) > PageFormat.LARGEST) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "No page may be large enough for a drawing of %.0f × %.0f pt: %s",
                    figure.drawing().width(),
                    figure.drawing().height(),
                    figure.caption().statement()));
        }
        return aside(set, format);
    }

    private static Aside aside(SetFigure set, PageFormat format) {
        return new Aside(format, set.tags()::stand, (page, top) -> set.paint(page, format.left(), top));
    }

    private static boolean fits(SetFigure set, PageFormat format, double above) {
        return set.figure().drawing().width() <= format.liveWidth() + SLACK
                && above + set.height() <= format.liveHeight() + SLACK;
    }

    private SetFigure set(Figure figure, @Nullable Paragraph note, FigureTags tags, PageFormat format) {
        return set(figure, note, tags, format.liveWidth(), isLarge(format));
    }

    private SetFigure set(Figure figure, @Nullable Paragraph note, FigureTags tags, double width, boolean titled) {
        SetCaption caption = titled
                ? new TitleCaption(composition, figure.caption(), width, tags.caption())
                : SetCaption.above(composition, figure.caption(), width, tags.caption());
        return new SetFigure(figure, tags, caption, note(note, tags, width), composition.styles().palette);
    }

    /** A page that is larger than A4 has room for a title. */
    private static boolean isLarge(PageFormat format) {
        return format.width() * format.height() > Grid.WIDTH * Grid.HEIGHT + 1;
    }

    private @Nullable SetText note(@Nullable Paragraph note, FigureTags tags, double width) {
        if (note == null || tags.note() == null) {
            return null;
        }
        Phrase phrase = composition.phrase(note.runs(), composition.styles().note);
        return new SetText(
                new TaggedPhrase(phrase, tags.note()),
                composition.breaker().linesWithoutRunt(phrase, Math.min(width, NOTE_WIDTH)));
    }
}
