package no.grobunn.reporting.pdf.block;

import java.util.List;
import no.grobunn.core.document.Document;
import no.grobunn.core.text.Formats;
import no.grobunn.reporting.pdf.layout.Composition;
import no.grobunn.reporting.pdf.layout.Outline;
import no.grobunn.reporting.pdf.look.Colour;
import no.grobunn.reporting.pdf.look.Grid;
import no.grobunn.reporting.pdf.look.PageFormat;
import no.grobunn.reporting.pdf.look.TypeStyle;
import no.grobunn.reporting.pdf.page.Artifact;
import no.grobunn.reporting.pdf.page.Page;
import no.grobunn.reporting.pdf.text.Line;

/** Paints what pages repeat: document title and chapter at the head, owner, version, date and page number at the foot. */
public final class RunningMatter {
    private static final double HEAD = Grid.mm(12.6);
    private static final double HEAD_RULE = Grid.mm(18);
    private static final double GAP = Grid.mm(6);
    private static final String BETWEEN = "\u00A0 · \u00A0";

    private final Composition composition;
    private final Document.Properties properties;

    public RunningMatter(Composition composition, Document.Properties properties) {
        this.composition = composition;
        this.properties = properties;
    }

    /**
     * Paints the head of a page that has one, and its foot.
     *
     * @param sheet the page's index within the cut galley, from 0
     * @param number the page's number, from 1
     * @param of how many pages there are
     */
    public void paint(Page page, int sheet, int number, int of) {
        if (page.format().headed()) {
            head(page, sheet);
        }
        page.begin(Artifact.FOOTER);
        String right = composition.words().get("typesetting.page", number, of);
        String line = composition.brand().line();
        pair(
                page,
                line == null ? properties.author() : line,
                imprint(),
                right,
                page.format().foot());
        page.end();
    }

    private void head(Page page, int sheet) {
        page.begin(Artifact.HEADER);
        pair(page, properties.title(), "", chapter(sheet), HEAD);
        Colour rule = composition.styles().palette.rule();
        page.rule(page.format().left(), page.format().right(), HEAD_RULE, 0.25, rule);
        page.end();
    }

    /** The chapter at the head of a page; where none reaches over, the first that begins on it. */
    private String chapter(int sheet) {
        String reaching = "";
        for (Outline.Entry entry : composition.outline().entries()) {
            if (entry.level() == 1 && entry.anchor().isPlaced()) {
                int begins = entry.anchor().page();
                boolean atHead = begins == sheet && entry.anchor().top() < Grid.TOP + 24;
                if (begins < sheet || atHead || (begins == sheet && reaching.isEmpty())) {
                    reaching = entry.words();
                }
            }
        }
        return reaching;
    }

    /** What follows the author at the foot. */
    private String imprint() {
        StringBuilder imprint = new StringBuilder();
        if (properties.version() != null) {
            imprint.append(BETWEEN).append(composition.words().get("typesetting.version", properties.version()));
        }
        return imprint.append(BETWEEN)
                .append(Formats.of(properties.language()).longDate(properties.date()))
                .toString();
    }

    /** Words at the left and at the right; a long name gives way, what is appended to it does not. */
    private void pair(Page page, String name, String appended, String right, double top) {
        TypeStyle style = composition.styles().running;
        PageFormat format = page.format();
        Line far = fitted(right, style, format.liveWidth() * 0.55);
        double room = format.liveWidth()
                - far.width()
                - GAP
                - composition.line(appended, style).width();
        Line near = composition.line(fitted(name, style, room).phrase().characters() + appended, style);
        page.text(near, format.left(), top + style.baseline());
        page.text(far, format.right() - far.width(), top + style.baseline());
    }

    /** A line that fits; the full words stand elsewhere in the document, so a long one may end in an ellipsis here. */
    private Line fitted(String words, TypeStyle style, double width) {
        Line whole = composition.line(words, style);
        if (whole.width() <= width) {
            return whole;
        }
        double room = width - composition.line("…", style).width();
        List<Line> lines = composition.breaker().lines(whole.phrase(), room);
        return composition.line(words.substring(0, lines.get(0).to()).strip() + "…", style);
    }
}
