package no.grobunn.reporting.pdf.block;

import java.util.List;
import no.grobunn.core.document.Answers;
import no.grobunn.core.document.Block;
import no.grobunn.core.document.Callout;
import no.grobunn.core.document.Contents;
import no.grobunn.core.document.Facts;
import no.grobunn.core.document.Figure;
import no.grobunn.core.document.Heading;
import no.grobunn.core.document.Inline;
import no.grobunn.core.document.KeyFigures;
import no.grobunn.core.document.Letterhead;
import no.grobunn.core.document.ListBlock;
import no.grobunn.core.document.Paragraph;
import no.grobunn.core.document.Signatures;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Unwritten;
import no.grobunn.reporting.pdf.figure.FigureComposer;
import no.grobunn.reporting.pdf.layout.Composition;
import no.grobunn.reporting.pdf.table.TableComposer;
import org.jspecify.annotations.Nullable;

/** Sets the body of a document, block by block. Single use. */
public final class BodyComposer {
    private final Composition composition;
    private final HeadingComposer headings;
    private final ParagraphComposer paragraphs;
    private final ListComposer lists;
    private final TableComposer tables;
    private final FigureComposer figures;
    private final PairComposer pairs;
    private Measure measure = Measure.TEXT;
    private boolean paired;

    public BodyComposer(Composition composition) {
        this.composition = composition;
        this.headings = new HeadingComposer(composition);
        this.paragraphs = new ParagraphComposer(composition);
        this.lists = new ListComposer(composition);
        this.tables = new TableComposer(composition);
        this.figures = new FigureComposer(composition);
        this.pairs = new PairComposer(composition);
    }

    public void compose(List<Block> body) {
        for (int i = 0; i < body.size(); i++) {
            Block above = i == 0 ? null : body.get(i - 1);
            Block below = i == body.size() - 1 ? null : body.get(i + 1);
            compose(above, body.get(i), below);
        }
    }

    private void compose(@Nullable Block above, Block block, @Nullable Block below) {
        if (block instanceof Heading heading) {
            if (heading.level() == 1) {
                measure = heading.kicker() == null ? Measure.TEXT : Measure.EDGE;
            }
            headings.compose(heading, measure);
        } else if (above instanceof Figure && noteOf(block) != null) {
            // The figure is set with its note, for both may have a page of their own.
            return;
        } else if (block instanceof Paragraph paragraph) {
            paragraphs.compose(paragraph, measure, above instanceof Table);
            if (announces(paragraph, below) || introduces(above, paragraph, below)) {
                composition.galley().holdLast();
            }
        } else if (block instanceof ListBlock list) {
            lists.compose(list, measure);
        } else if (block instanceof Table table) {
            compose(table);
        } else if (block instanceof Figure figure) {
            compose(figure, below);
        } else if (block instanceof KeyFigures keyFigures) {
            new KeyFiguresComposer(composition).compose(keyFigures);
        } else if (block instanceof Answers answers) {
            new AnswersComposer(composition).compose(answers);
        } else if (block instanceof Callout callout) {
            new CalloutComposer(composition).compose(callout);
        } else if (block instanceof Unwritten unwritten) {
            new UnwrittenComposer(composition).compose(unwritten, measure);
        } else if (block instanceof Facts facts) {
            new FactsComposer(composition).compose(facts);
        } else if (block instanceof Letterhead letterhead) {
            new LetterheadComposer(composition).compose(letterhead);
        } else if (block instanceof Signatures signatures) {
            new SignaturesComposer(composition).compose(signatures);
        } else if (block instanceof Contents contents) {
            new ContentsComposer(composition).compose(contents);
        }
    }

    private void compose(Figure figure, @Nullable Block below) {
        paired = below instanceof Table table && pairs.compose(figure, table);
        if (!paired) {
            figures.compose(figure, noteOf(below));
        }
    }

    /** Unless it was set beside the figure above it. */
    private void compose(Table table) {
        if (!paired) {
            tables.compose(table);
        }
        paired = false;
    }

    private static @Nullable Paragraph noteOf(@Nullable Block block) {
        return block instanceof Paragraph paragraph && paragraph.style() == Paragraph.Style.NOTE ? paragraph : null;
    }

    /** Whether a paragraph stands alone between a heading and what it introduces on the same page. */
    private boolean introduces(@Nullable Block above, Paragraph paragraph, @Nullable Block below) {
        return above instanceof Heading
                && paragraph.style() != Paragraph.Style.NOTE
                && (below instanceof Heading
                        || below instanceof Table
                        || below instanceof Answers
                        || (below instanceof Figure figure && figures.standsInText(figure)));
    }

    /** Whether a paragraph ends in a colon and what it announces follows. */
    private static boolean announces(Paragraph paragraph, @Nullable Block below) {
        boolean follows = below instanceof ListBlock || below instanceof Table || below instanceof Figure;
        return follows && Inline.plain(paragraph.runs()).stripTrailing().endsWith(":");
    }
}
