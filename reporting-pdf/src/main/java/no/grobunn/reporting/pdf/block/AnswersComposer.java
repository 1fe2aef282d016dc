package no.grobunn.reporting.pdf.block;

import java.util.List;
import no.grobunn.core.document.Answers;
import no.grobunn.reporting.pdf.layout.Composition;
import no.grobunn.reporting.pdf.layout.Galley;
import no.grobunn.reporting.pdf.layout.Strip;
import no.grobunn.reporting.pdf.look.Grid;
import no.grobunn.reporting.pdf.page.Artifact;
import no.grobunn.reporting.pdf.page.Tag;
import no.grobunn.reporting.pdf.page.TaggedPhrase;
import no.grobunn.reporting.pdf.text.Line;

/** Sets questions in the side column and their answers in the text column, with a hairline after each. */
final class AnswersComposer {
    private static final double PAD = 7;
    private static final double GAP = Grid.mm(4);

    /** Answers that take no more than this stay on one page. */
    private static final double WHOLE = Grid.mm(90);

    private final Composition composition;

    AnswersComposer(Composition composition) {
        this.composition = composition;
    }

    void compose(Answers answers) {
        Tag list = composition.document().child("L").attribute("List", "ListNumbering", "Description");
        Galley column = new Galley();
        answers.answers().forEach(answer -> set(answer, list.child("LI"), column));
        List<Strip> strips = column.strips();
        boolean whole = strips.stream().mapToDouble(Strip::height).sum() <= WHOLE;
        for (int i = 0; i < strips.size(); i++) {
            Strip strip = strips.get(i);
            composition.galley().add(whole ? strip.keptWithNext(i < strips.size() - 1) : strip);
        }
        composition.galley().space(14);
    }

    private void set(Answers.Answer answer, Tag item, Galley column) {
        TaggedPhrase question = new TaggedPhrase(
                composition.phrase(answer.question(), composition.styles().question), item.child("Lbl"));
        TaggedPhrase words =
                new TaggedPhrase(composition.phrase(answer.answer(), composition.styles().body), item.child("LBody"));
        List<Line> left = composition.breaker().lines(question.phrase(), Grid.SIDE_WIDTH - GAP);
        List<Line> right = composition.breaker().linesWithoutRunt(words.phrase(), Grid.TEXT_WIDTH);
        int count = Math.max(left.size(), right.size());
        for (int i = 0; i < count; i++) {
            boolean kept = i < count - 1 && (i == 0 || i == count - 2);
            Strip row = row(question, left, words, right, i, count);
            column.add((i < right.size() ? composition.noted(row, words, right.get(i)) : row).keptWithNext(kept));
        }
    }

    private Strip row(
            TaggedPhrase question, List<Line> left, TaggedPhrase words, List<Line> right, int index, int count) {
        double above = index == 0 ? PAD : 0;
        boolean last = index == count - 1;
        double height = composition.styles().body.leading() + above + (last ? PAD : 0);
        double baseline = above + composition.styles().body.baseline();
        return Strip.of(height, (page, top) -> {
            if (index < left.size()) {
                question.paint(page, left.get(index), Grid.LEFT, top + baseline);
            }
            if (index < right.size()) {
                words.paint(page, right.get(index), Grid.TEXT_LEFT, top + baseline);
            }
            if (last) {
                page.begin(Artifact.LAYOUT)
                        .rule(
                                Grid.LEFT,
                                Grid.RIGHT,
                                top + height,
                                0.25,
                                composition.styles().palette.rule());
            }
        });
    }
}
