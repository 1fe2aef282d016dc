package no.grobunn.reporting.pdf.block;

import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.document.Letterhead;
import no.grobunn.reporting.pdf.layout.Composition;
import no.grobunn.reporting.pdf.layout.Strip;
import no.grobunn.reporting.pdf.look.Grid;
import no.grobunn.reporting.pdf.look.TypeStyle;
import no.grobunn.reporting.pdf.page.Page;
import no.grobunn.reporting.pdf.page.Picture;
import no.grobunn.reporting.pdf.page.Tag;
import no.grobunn.reporting.pdf.page.TaggedPhrase;
import no.grobunn.reporting.pdf.text.Line;

/** Sets the head of a letter: the sender at the left, recipient and date at the right. */
final class LetterheadComposer {
    private static final double WIDTH = Grid.mm(80);
    private static final double AFTER = 28;
    private static final double BELOW_LOGO = 10;

    private final Composition composition;

    LetterheadComposer(Composition composition) {
        this.composition = composition;
    }

    void compose(Letterhead head) {
        Picture logo = composition.brand().logo();
        if (logo != null) {
            LogoPainter painter = new LogoPainter(composition, logo);
            composition
                    .galley()
                    .add(Strip.of(painter.height(), (page, top) -> painter.paint(page, Grid.LEFT, top))
                            .keptWithNext(true));
            composition.galley().space(BELOW_LOGO);
        }
        Side sender = new Side(head.sender(), composition.styles().sender);
        List<String> to = new ArrayList<>(head.recipient());
        if (head.placeAndDate() != null) {
            to.add(head.placeAndDate());
        }
        Side recipient = new Side(to, composition.styles().recipient);
        double height = Math.max(sender.height(), recipient.height());
        composition
                .galley()
                .add(Strip.of(height, (page, top) -> {
                            sender.paint(page, top, false);
                            recipient.paint(page, top, true);
                        })
                        .keptWithNext(true));
        composition.galley().space(AFTER);
    }

    /** Lines of one side; the first may be set otherwise than those that follow. */
    private final class Side {
        private final List<TaggedPhrase> phrases = new ArrayList<>();
        private final List<List<Line>> lines = new ArrayList<>();

        Side(List<String> words, TypeStyle first) {
            Tag tag = composition.document().child("Div");
            for (String line : words) {
                TypeStyle style = phrases.isEmpty() ? first : composition.styles().recipient;
                TaggedPhrase phrase = new TaggedPhrase(composition.phrase(line, style), tag.child("P"));
                phrases.add(phrase);
                lines.add(composition.breaker().balanced(phrase.phrase(), WIDTH));
            }
        }

        double height() {
            return lines.stream().mapToInt(List::size).sum()
                    * composition.styles().recipient.leading();
        }

        void paint(Page page, double top, boolean right) {
            double at = top;
            for (int i = 0; i < phrases.size(); i++) {
                TaggedPhrase phrase = phrases.get(i);
                for (Line line : lines.get(i)) {
                    double x = right ? Grid.RIGHT - line.width() : Grid.LEFT;
                    phrase.paint(page, line, x, at + phrase.phrase().baseline());
                    at += phrase.phrase().leading();
                }
            }
        }
    }
}
