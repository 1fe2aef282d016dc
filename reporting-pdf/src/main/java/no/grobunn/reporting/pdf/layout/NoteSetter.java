package no.grobunn.reporting.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import no.grobunn.reporting.pdf.look.Grid;
import no.grobunn.reporting.pdf.look.TypeStyle;
import no.grobunn.reporting.pdf.page.NoteLink;
import no.grobunn.reporting.pdf.page.Page;
import no.grobunn.reporting.pdf.page.Tag;
import no.grobunn.reporting.pdf.page.TaggedPhrase;
import no.grobunn.reporting.pdf.text.Line;

/** Sets footnotes: the number in accent, the words hanging beside it, in the text column. */
final class NoteSetter {
    private static final double HANG = Grid.mm(4);
    private static final double NUMBER_GAP = 3;

    private final Composition composition;

    NoteSetter(Composition composition) {
        this.composition = composition;
    }

    SetNote set(NoteLink link) {
        Anchor anchor = new Anchor();
        link.standsAt(() -> composition.pages().of(anchor), anchor::top);
        TypeStyle style = composition.styles().footnote;
        Line number = composition.line(String.valueOf(link.note().number()), composition.styles().footnoteNumber);
        double hang = Math.max(HANG, number.width() + NUMBER_GAP);
        TaggedPhrase words = new TaggedPhrase(
                composition.phrase(link.note().words(), style), link.tag().child("P"));
        List<Painting> lines = new ArrayList<>();
        for (Line line : composition.breaker().linesWithoutRunt(words.phrase(), Grid.TEXT_WIDTH - hang)) {
            boolean first = lines.isEmpty();
            lines.add((page, top) -> {
                if (first) {
                    number(page, link, number, top);
                }
                words.paint(page, line, Grid.TEXT_LEFT + hang, top + style.baseline());
            });
        }
        return new SetNote(anchor, style.leading(), lines);
    }

    private static void number(Page page, NoteLink link, Line number, double top) {
        Tag back = link.tag().child("Lbl").child("Link");
        new TaggedPhrase(number.phrase(), back)
                .paint(page, number, Grid.TEXT_LEFT, top + number.phrase().baseline());
        link.back(
                page, back, Grid.TEXT_LEFT, top, number.width(), number.phrase().leading());
    }
}
