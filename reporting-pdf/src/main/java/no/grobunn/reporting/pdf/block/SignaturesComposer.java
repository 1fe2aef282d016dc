package no.grobunn.reporting.pdf.block;

import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.document.Signatures;
import no.grobunn.reporting.pdf.layout.Composition;
import no.grobunn.reporting.pdf.layout.Strip;
import no.grobunn.reporting.pdf.look.Grid;
import no.grobunn.reporting.pdf.look.TypeStyle;
import no.grobunn.reporting.pdf.page.Artifact;
import no.grobunn.reporting.pdf.page.Page;
import no.grobunn.reporting.pdf.page.Tag;
import no.grobunn.reporting.pdf.page.TaggedPhrase;
import no.grobunn.reporting.pdf.text.Line;

/** Sets lines to sign on, a short and a long one beside each other, all on one page. */
final class SignaturesComposer {
    private static final double ROOM = Grid.mm(20);
    private static final double BELOW_LINE = 4;
    private static final double RULE = 0.5;
    private static final double SHORT = Grid.mm(52);
    private static final double SECOND = Grid.LEFT + Grid.mm(56);
    private static final double AFTER = 14;

    private final Composition composition;

    SignaturesComposer(Composition composition) {
        this.composition = composition;
    }

    void compose(Signatures signatures) {
        List<Signatures.Line> lines = signatures.lines();
        for (int i = 0; i < lines.size(); i += 2) {
            List<Place> pair = new ArrayList<>();
            pair.add(new Place(lines.get(i), Grid.LEFT, Grid.LEFT + SHORT));
            if (i + 1 < lines.size()) {
                pair.add(new Place(lines.get(i + 1), SECOND, Grid.RIGHT));
            }
            composition.galley().add(strip(pair).keptWithNext(i + 2 < lines.size()));
        }
        composition.galley().space(AFTER);
    }

    private Strip strip(List<Place> pair) {
        double height = ROOM
                + BELOW_LINE
                + pair.stream().mapToDouble(Place::height).max().orElse(0);
        return Strip.of(height, (page, top) -> pair.forEach(place -> place.paint(page, top + ROOM)));
    }

    /** One line and what stands below it. */
    private final class Place {
        private final double left;
        private final double right;
        private final Tag tag = composition.document().child("P");
        private final List<TaggedPhrase> phrases = new ArrayList<>();
        private final List<List<Line>> lines = new ArrayList<>();

        Place(Signatures.Line line, double left, double right) {
            this.left = left;
            this.right = right;
            String detail = line.detail();
            add(detail == null ? line.label() : line.label() + " ");
            if (detail != null) {
                add(detail);
            }
        }

        private void add(String words) {
            TaggedPhrase phrase = new TaggedPhrase(composition.phrase(words, style()), tag);
            phrases.add(phrase);
            lines.add(composition.breaker().linesWithoutRunt(phrase.phrase(), right - left));
        }

        private TypeStyle style() {
            return composition.styles().signature;
        }

        double height() {
            return lines.stream().mapToInt(List::size).sum() * style().leading();
        }

        void paint(Page page, double top) {
            page.begin(Artifact.LAYOUT)
                    .rule(left, right, top, RULE, composition.styles().palette.ink());
            double at = top + BELOW_LINE + style().baseline();
            for (int i = 0; i < phrases.size(); i++) {
                for (Line line : lines.get(i)) {
                    phrases.get(i).paint(page, line, left, at);
                    at += style().leading();
                }
            }
        }
    }
}
