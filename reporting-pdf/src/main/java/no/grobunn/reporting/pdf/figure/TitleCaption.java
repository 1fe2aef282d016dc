package no.grobunn.reporting.pdf.figure;

import no.grobunn.core.document.Caption;
import no.grobunn.reporting.pdf.layout.Composition;
import no.grobunn.reporting.pdf.look.TypeStyle;
import no.grobunn.reporting.pdf.page.Page;
import no.grobunn.reporting.pdf.page.Tag;
import no.grobunn.reporting.pdf.page.TaggedPhrase;
import no.grobunn.reporting.pdf.text.Phrase;
import org.jspecify.annotations.Nullable;

/** A caption as the title of a large page: the finding, and below it the label with the facts. It is read as any other: label, finding, facts. */
final class TitleCaption implements SetCaption {
    private static final double AFTER = 18;
    private static final double AFTER_LABEL = 5;

    private final Composition composition;
    private final Tag tag;
    private final double width;
    private final @Nullable SetText label;
    private final SetText finding;
    private final @Nullable SetText facts;
    private final double hang;

    TitleCaption(Composition composition, Caption caption, double width, Tag tag) {
        this.composition = composition;
        this.tag = tag;
        this.width = width;
        String gap = caption.facts() == null ? "" : " ";
        this.label = caption.label() == null ? null : label(caption.label());
        this.hang = label == null ? 0 : label.lines().get(0).width() + AFTER_LABEL;
        this.finding = finding(caption.statement() + gap);
        this.facts = caption.facts() == null ? null : text(caption.facts(), composition.styles().facts, width - hang);
    }

    private SetText label(String words) {
        Phrase phrase = composition.phrase(words + " ", composition.styles().finding);
        return new SetText(new TaggedPhrase(phrase, tag), composition.breaker().lines(phrase, width));
    }

    private SetText finding(String words) {
        Phrase phrase = composition.phrase(words, composition.styles().pageTitle);
        return new SetText(new TaggedPhrase(phrase, tag), composition.breaker().balanced(phrase, width));
    }

    private SetText text(String words, TypeStyle style, double room) {
        Phrase phrase = composition.phrase(words, style);
        return new SetText(new TaggedPhrase(phrase, tag), composition.breaker().linesWithoutRunt(phrase, room));
    }

    @Override
    public double height() {
        double below = Math.max(label == null ? 0 : label.height(), facts == null ? 0 : facts.height());
        return finding.height() + below + AFTER;
    }

    /** The order of painting is the order of reading. */
    @Override
    public void paint(Page page, double x, double top) {
        double below = top + finding.height();
        if (label != null) {
            label.paint(page, x, below);
        }
        finding.paint(page, x, top);
        if (facts != null) {
            facts.paint(page, x + hang, below);
        }
    }
}
