package no.grobunn.reporting.pdf.look;

import no.grobunn.reporting.pdf.font.Cut;

/** How each kind of text is set. Immutable. */
public final class Stylesheet {
    public final Palette palette;
    public final TypeStyle chapter;
    public final TypeStyle section;
    public final TypeStyle subsection;
    public final TypeStyle kicker;
    public final TypeStyle lead;
    public final TypeStyle body;
    public final TypeStyle note;
    public final TypeStyle footnote;
    public final TypeStyle footnoteNumber;
    public final TypeStyle bullet;
    public final TypeStyle cell;
    public final TypeStyle cellDetail;
    public final TypeStyle columnHeader;
    public final TypeStyle denseCell;
    public final TypeStyle denseDetail;
    public final TypeStyle finding;
    public final TypeStyle facts;
    public final TypeStyle pageTitle;
    public final TypeStyle keyFigure;
    public final TypeStyle keyUnit;
    public final TypeStyle keyLabel;
    public final TypeStyle question;
    public final TypeStyle calloutLabel;
    public final TypeStyle quote;
    public final TypeStyle calloutSource;
    public final TypeStyle sideTitle;
    public final TypeStyle side;
    public final TypeStyle unwritten;
    public final TypeStyle contentsChapter;
    public final TypeStyle contentsSection;
    public final TypeStyle denseContentsChapter;
    public final TypeStyle denseContentsSection;
    public final TypeStyle sender;
    public final TypeStyle recipient;
    public final TypeStyle signature;
    public final TypeStyle running;
    public final TypeStyle draft;

    public Stylesheet(Palette palette) {
        this.palette = palette;
        Colour ink = palette.ink();
        Colour accent = palette.accent();
        Colour grey7 = palette.grey7();
        Colour grey5 = palette.grey5();
        chapter = new TypeStyle(Cut.SEMIBOLD, 22, 27, ink, -0.1);
        section = TypeStyle.semibold(14, 18, ink);
        subsection = TypeStyle.semibold(10.5, 14, ink);
        kicker = TypeStyle.semibold(8.5, 11.5, accent);
        lead = TypeStyle.regular(13, 19, ink);
        body = TypeStyle.regular(10, 14, ink);
        note = TypeStyle.regular(7.5, 10, grey5);
        footnote = TypeStyle.regular(8, 11, grey7);
        footnoteNumber = TypeStyle.semibold(8, 11, accent);
        bullet = TypeStyle.semibold(10, 14, accent);
        cell = TypeStyle.regular(8.5, 11.5, ink);
        cellDetail = TypeStyle.regular(8.5, 11.5, grey5);
        columnHeader = TypeStyle.semibold(8, 10.5, grey7);
        denseCell = TypeStyle.regular(8.2, 10.4, ink);
        denseDetail = TypeStyle.regular(8.2, 10.4, grey5);
        finding = TypeStyle.semibold(9, 12, accent);
        facts = TypeStyle.regular(9, 12, grey7);
        pageTitle = new TypeStyle(Cut.SEMIBOLD, 20, 25, ink, -0.1);
        keyFigure = TypeStyle.semibold(22, 25, accent);
        keyUnit = TypeStyle.semibold(11, 25, accent);
        keyLabel = TypeStyle.regular(8.5, 11, grey7);
        question = TypeStyle.semibold(10, 14, accent);
        calloutLabel = TypeStyle.semibold(8.5, 12, accent);
        quote = TypeStyle.regular(12, 17, ink);
        calloutSource = TypeStyle.regular(8, 11, grey7);
        sideTitle = TypeStyle.semibold(8.5, 12, accent);
        side = TypeStyle.regular(8.5, 12, grey7);
        unwritten = TypeStyle.regular(10, 14, grey7);
        contentsChapter = TypeStyle.semibold(10.5, 15, ink);
        contentsSection = TypeStyle.regular(9.5, 15, grey7);
        denseContentsChapter = TypeStyle.semibold(9.5, 12.2, ink);
        denseContentsSection = TypeStyle.regular(9, 12.2, grey7);
        sender = TypeStyle.semibold(9.5, 14, ink);
        recipient = TypeStyle.regular(9.5, 14, grey7);
        signature = TypeStyle.regular(8.5, 11.5, grey7);
        running = TypeStyle.regular(7.5, 10, grey5);
        draft = TypeStyle.semibold(8.5, 11, palette.white());
    }

    /** The cover's title; a long one is set smaller. */
    public TypeStyle coverTitle(int characters) {
        if (characters > 110) {
            return new TypeStyle(Cut.SEMIBOLD, 20, 25, palette.ink(), -0.2);
        }
        return characters > 70
                ? new TypeStyle(Cut.SEMIBOLD, 26, 31, palette.ink(), -0.3)
                : new TypeStyle(Cut.SEMIBOLD, 33, 38, palette.ink(), -0.4);
    }

    public TypeStyle coverSubtitle() {
        return TypeStyle.regular(13, 19, palette.grey7());
    }

    public TypeStyle coverHead() {
        return TypeStyle.regular(11, 14, palette.white());
    }

    public TypeStyle ringLabel() {
        return TypeStyle.regular(8, 11, palette.white());
    }

    public TypeStyle factLabel() {
        return TypeStyle.regular(8.5, 11.5, palette.grey7());
    }

    public TypeStyle factValue() {
        return TypeStyle.semibold(10, 13.5, palette.ink());
    }
}
