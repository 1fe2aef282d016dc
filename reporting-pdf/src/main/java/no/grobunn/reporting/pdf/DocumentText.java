package no.grobunn.reporting.pdf;

import java.util.List;
import java.util.function.Consumer;
import no.grobunn.core.document.Answers;
import no.grobunn.core.document.Block;
import no.grobunn.core.document.Callout;
import no.grobunn.core.document.Caption;
import no.grobunn.core.document.Contents;
import no.grobunn.core.document.Cover;
import no.grobunn.core.document.Document;
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
import no.grobunn.core.drawing.Mark;
import org.jspecify.annotations.Nullable;

/** Reads every text of a document that is set, in order. */
final class DocumentText {
    private final Consumer<String> reader;

    DocumentText(Consumer<String> reader) {
        this.reader = reader;
    }

    void read(Document document) {
        Document.Properties properties = document.properties();
        read(properties.title());
        read(properties.type());
        read(properties.author());
        read(properties.version());
        if (properties.draft() != null) {
            read(properties.draft().label());
            read(properties.draft().note());
        }
        if (document.cover() != null) {
            read(document.cover());
        }
        document.body().forEach(this::read);
    }

    private void read(Cover cover) {
        read(cover.subtitle());
        read(cover.note());
        for (Cover.Ring ring : cover.rings()) {
            read(ring.label());
            read(ring.detail());
        }
        cover.facts().forEach(this::read);
    }

    private void read(Cover.Fact fact) {
        read(fact.label());
        read(fact.value());
    }

    private void read(Signatures.Line line) {
        read(line.label());
        read(line.detail());
    }

    private void read(Block block) {
        if (block instanceof Heading heading) {
            read(heading.number());
            read(heading.text());
            read(heading.kicker());
        } else if (block instanceof Paragraph paragraph) {
            read(paragraph.runs());
        } else if (block instanceof ListBlock list) {
            list.items().forEach(item -> item.forEach(this::read));
        } else if (block instanceof Table table) {
            read(table);
        } else if (block instanceof Figure figure) {
            read(figure);
        } else if (block instanceof KeyFigures keyFigures) {
            keyFigures.figures().forEach(this::read);
        } else if (block instanceof Answers answers) {
            answers.answers().forEach(this::read);
        } else if (block instanceof Callout callout) {
            read(callout);
        } else if (block instanceof Unwritten unwritten) {
            read(unwritten.mark());
            read(unwritten.wanted());
        } else if (block instanceof Facts facts) {
            facts.facts().forEach(this::read);
        } else if (block instanceof Letterhead letterhead) {
            letterhead.sender().forEach(this::read);
            letterhead.recipient().forEach(this::read);
            read(letterhead.placeAndDate());
        } else if (block instanceof Signatures signatures) {
            signatures.lines().forEach(this::read);
        } else if (block instanceof Contents contents) {
            read(contents.title());
        }
    }

    private void read(@Nullable Caption caption) {
        if (caption != null) {
            read(caption.label());
            read(caption.statement());
            read(caption.facts());
        }
    }

    private void read(Figure figure) {
        read(figure.caption());
        read(figure.alternative());
        for (Mark mark : figure.drawing().marks()) {
            if (mark instanceof Mark.Text text) {
                read(text.words());
            }
        }
    }

    private void read(Table table) {
        read(table.caption());
        for (Table.Column column : table.columns()) {
            read(column.group());
            read(column.header());
        }
        for (Table.Row row : table.rows()) {
            row.cells().forEach(this::read);
        }
    }

    private void read(Table.Cell cell) {
        if (cell instanceof Table.Words words) {
            read(words.text());
            read(words.detail());
        }
    }

    private void read(KeyFigures.KeyFigure figure) {
        read(figure.value());
        read(figure.unit());
        read(figure.label());
    }

    private void read(Answers.Answer answer) {
        read(answer.question());
        read(answer.answer());
    }

    private void read(Callout callout) {
        read(callout.label());
        read(callout.quote());
        read(callout.source());
        read(callout.sideTitle());
        read(callout.side());
    }

    private void read(List<Inline> runs) {
        read(Inline.plain(runs));
        Inline.notes(runs).forEach(footnote -> read(Inline.plain(footnote.note())));
    }

    private void read(@Nullable String text) {
        if (text != null) {
            reader.accept(text);
        }
    }
}
