package no.grobunn.reporting.pdf.block;

import java.util.List;
import no.grobunn.core.document.Block;
import no.grobunn.core.document.ListBlock;
import no.grobunn.core.document.Paragraph;
import no.grobunn.reporting.pdf.layout.Composition;
import no.grobunn.reporting.pdf.layout.Strip;
import no.grobunn.reporting.pdf.look.Grid;
import no.grobunn.reporting.pdf.page.Tag;
import no.grobunn.reporting.pdf.page.TaggedPhrase;
import no.grobunn.reporting.pdf.text.Line;
import no.grobunn.reporting.pdf.text.Phrase;

/** Sets lists: accent dashes or numbers, hanging, nested as deep as they are. */
final class ListComposer {
    private static final double INDENT = Grid.mm(5);
    private static final double LABEL_GAP = Grid.mm(1.5);
    private static final double BETWEEN_ITEMS = 2;
    private static final double AFTER = 7;

    private final Composition composition;

    ListComposer(Composition composition) {
        this.composition = composition;
    }

    void compose(ListBlock list, Measure measure) {
        set(list, composition.document(), measure.left(), measure.width());
        composition.galley().space(AFTER);
    }

    private void set(ListBlock list, Tag parent, double x, double width) {
        Tag tag = parent.child("L").attribute("List", "ListNumbering", list.ordered() ? "Decimal" : "Disc");
        double indent = indent(list);
        int number = 0;
        for (List<Block> item : list.items()) {
            number++;
            if (number > 1) {
                composition.galley().space(BETWEEN_ITEMS);
            }
            Item set = new Item(tag.child("LI"), label(list, number), x, indent, width);
            set.compose(item);
        }
    }

    private Phrase label(ListBlock list, int number) {
        return composition.phrase(list.ordered() ? number + "." : "–", composition.styles().bullet);
    }

    private double indent(ListBlock list) {
        return Math.max(INDENT, label(list, list.items().size()).width() + LABEL_GAP);
    }

    /** One item: its label stands beside its first line. */
    private final class Item {
        private final Tag body;
        private final TaggedPhrase label;
        private final double x;
        private final double indent;
        private final double width;
        private boolean labelled;

        Item(Tag tag, Phrase label, double x, double indent, double width) {
            this.label = new TaggedPhrase(label, tag.child("Lbl"));
            this.body = tag.child("LBody");
            this.x = x;
            this.indent = indent;
            this.width = width;
        }

        void compose(List<Block> blocks) {
            boolean plain = blocks.size() == 1;
            for (Block block : blocks) {
                if (block instanceof Paragraph paragraph) {
                    paragraph(paragraph, plain ? body : body.child("P"));
                } else if (block instanceof ListBlock list) {
                    composition.galley().space(BETWEEN_ITEMS);
                    if (!labelled) {
                        composition.galley().add(labelAlone());
                    }
                    set(list, body, x + indent, width - indent);
                }
            }
        }

        private void paragraph(Paragraph paragraph, Tag tag) {
            Phrase words = composition.phrase(paragraph.runs(), composition.styles().body);
            TaggedPhrase phrase = new TaggedPhrase(words, tag);
            List<Line> lines = composition.breaker().linesWithoutRunt(words, width - indent);
            for (int i = 0; i < lines.size(); i++) {
                boolean kept = i < lines.size() - 1 && (i == 0 || i == lines.size() - 2);
                Strip strip = composition.lineStrip(phrase, lines.get(i), x + indent);
                composition.galley().add((labelled ? strip : withLabel(strip)).keptWithNext(kept));
            }
        }

        private Strip withLabel(Strip strip) {
            labelled = true;
            Line line = whole(label.phrase());
            return Strip.of(strip.height(), (page, top) -> {
                        label.paint(page, line, x, top + label.phrase().baseline());
                        strip.painting().paint(page, top);
                    })
                    .notedLike(strip);
        }

        private Strip labelAlone() {
            labelled = true;
            return composition.lineStrip(label, whole(label.phrase()), x).keptWithNext(true);
        }

        private Line whole(Phrase phrase) {
            return new Line(phrase, 0, phrase.length(), phrase.width(), false);
        }
    }
}
