package no.grobunn.reporting.pdf.block;

import java.util.List;
import no.grobunn.core.document.Contents;
import no.grobunn.reporting.pdf.layout.Composition;
import no.grobunn.reporting.pdf.layout.Outline;
import no.grobunn.reporting.pdf.layout.Strip;
import no.grobunn.reporting.pdf.look.Colour;
import no.grobunn.reporting.pdf.look.Grid;
import no.grobunn.reporting.pdf.look.Palette;
import no.grobunn.reporting.pdf.look.TypeStyle;
import no.grobunn.reporting.pdf.page.Action;
import no.grobunn.reporting.pdf.page.Artifact;
import no.grobunn.reporting.pdf.page.Page;
import no.grobunn.reporting.pdf.page.Tag;
import no.grobunn.reporting.pdf.page.TaggedPhrase;
import no.grobunn.reporting.pdf.text.Line;
import no.grobunn.reporting.pdf.text.Phrase;

/** Sets the contents page: its lines are known before the pages are, the page numbers are filled in when they are painted. */
final class ContentsComposer {
    private static final double TITLE_X = Grid.LEFT + Grid.mm(14);
    private static final double LEADER_END = Grid.RIGHT - Grid.mm(10);
    private static final double LEADER_GAP = 5;
    private static final double TITLE_WIDTH = LEADER_END - TITLE_X - Grid.mm(8);
    private static final double RULE = 0.25;
    private static final double ROOM = Grid.BOTTOM - Grid.TOP - 39;

    private final Composition composition;
    private final List<Outline.Entry> entries;
    private final ContentsLook look;

    ContentsComposer(Composition composition) {
        this.composition = composition;
        this.entries = composition.outline().entries().stream()
                .filter(Outline.Entry::listed)
                .toList();
        this.look = look();
    }

    /** The airiest look that fits one page; if none does, the airiest. */
    private ContentsLook look() {
        List<ContentsLook> looks = ContentsLook.from(composition.styles());
        return looks.stream().filter(tried -> height(tried) <= ROOM).findFirst().orElse(looks.get(0));
    }

    private double height(ContentsLook tried) {
        double height = tried.space() + RULE;
        for (Outline.Entry entry : entries) {
            TypeStyle style = tried.style(entry.level());
            height += lines(title(entry, style)).size() * style.leading() + (entry.level() == 1 ? tried.space() : 0);
        }
        return height;
    }

    private Phrase title(Outline.Entry entry, TypeStyle style) {
        return composition.phrase(entry.title() + " ", entry.language(), style);
    }

    private List<Line> lines(Phrase title) {
        return composition.breaker().linesWithoutRunt(title, TITLE_WIDTH);
    }

    void compose(Contents contents) {
        new HeadingComposer(composition).contents(contents.title());
        Tag chapters = composition.document().child("TOC");
        Tag sections = chapters;
        boolean first = true;
        boolean lettered = false;
        for (Outline.Entry entry : entries) {
            boolean chapter = entry.level() == 1;
            if (chapter) {
                sections = chapters.child("TOC");
                boolean letter = isLettered(entry);
                chapterSpace(letter && !lettered && !first);
                lettered = letter;
            }
            first = false;
            set(entry, (chapter ? chapters : sections).child("TOCI"));
        }
        composition.galley().space(14);
    }

    /** Appendices carry letters and stand below a rule. */
    private static boolean isLettered(Outline.Entry entry) {
        return entry.number() != null && Character.isLetter(entry.number().charAt(0));
    }

    private void chapterSpace(boolean ruled) {
        composition.galley().space(look.space());
        if (ruled) {
            composition
                    .galley()
                    .add(Strip.of(
                                    RULE,
                                    (page, top) -> page.begin(Artifact.LAYOUT)
                                            .rule(
                                                    Grid.LEFT,
                                                    Grid.RIGHT,
                                                    top,
                                                    RULE,
                                                    palette().rule()))
                            .keptWithNext(true));
            composition.galley().space(look.space());
        }
    }

    private void set(Outline.Entry entry, Tag item) {
        TypeStyle style = look.style(entry.level());
        Colour numberColour =
                entry.level() == 1 ? palette().accent() : palette().grey7();
        Row row = new Row(entry, item, style, numberColour);
        row.addToGalley();
    }

    private Palette palette() {
        return composition.styles().palette;
    }

    /** One entry: number, title, leader and page, all one link. */
    private final class Row {
        private final Outline.Entry entry;
        private final Tag item;
        private final Tag link;
        private final TypeStyle style;
        private final Line number;
        private final Phrase title;
        private final List<Line> lines;

        Row(Outline.Entry entry, Tag item, TypeStyle style, Colour numberColour) {
            this.entry = entry;
            this.item = item;
            this.link = item.child("Reference").child("Link");
            this.style = style;
            this.number = composition.line(
                    entry.number() + " ", style.cut(style.cut().strong()).colour(numberColour));
            this.title = title(entry, style);
            this.lines = lines(title);
        }

        void addToGalley() {
            boolean chapter = entry.level() == 1;
            for (int i = 0; i < lines.size(); i++) {
                int index = i;
                Strip strip = Strip.of(style.leading(), (page, top) -> paint(page, index, top));
                composition.galley().add(strip.keptWithNext(i < lines.size() - 1 || (chapter && hasSections())));
            }
        }

        private boolean hasSections() {
            List<Outline.Entry> all = composition.outline().entries();
            int next = all.indexOf(entry) + 1;
            return next < all.size() && all.get(next).listed() && all.get(next).level() > 1;
        }

        private void paint(Page page, int index, double top) {
            Line line = lines.get(index);
            double baseline = top + style.baseline();
            if (index == 0) {
                new TaggedPhrase(number.phrase(), link).paint(page, number, Grid.LEFT, baseline);
            }
            new TaggedPhrase(title, link).paint(page, line, TITLE_X, baseline);
            if (index == lines.size() - 1) {
                String words = String.valueOf(composition.pages().number(entry.anchor()));
                Line target = composition.line(words, style);
                new TaggedPhrase(target.phrase(), link).paint(page, target, Grid.RIGHT - target.width(), baseline);
                linkTo(page, words, top + style.leading() - lines.size() * style.leading());
                leader(page, TITLE_X + line.width() + LEADER_GAP, baseline);
            }
        }

        private void linkTo(Page page, String number, double top) {
            if (entry.anchor().tag() != null) {
                item.refersTo(entry.anchor().tag());
            }
            double visible = Math.max(top, Grid.TOP);
            double height = top + lines.size() * style.leading() - visible;
            page.link(
                    link,
                    Grid.LEFT,
                    visible,
                    Grid.LIVE,
                    height,
                    Action.goTo(
                            composition.pages().of(entry.anchor()),
                            entry.anchor().top(),
                            entry.anchor().tag()),
                    composition.words().get("typesetting.contents.link", entry.words(), number));
        }

        private void leader(Page page, double from, double baseline) {
            double start = Math.ceil(from / 2.2) * 2.2;
            if (start < LEADER_END - 6) {
                page.begin(Artifact.LAYOUT)
                        .dots(start, LEADER_END, baseline, 0.6, 2.2, palette().grey3());
            }
        }
    }
}
