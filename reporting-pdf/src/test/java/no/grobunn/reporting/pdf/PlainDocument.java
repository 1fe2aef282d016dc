package no.grobunn.reporting.pdf;

import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.document.Answers;
import no.grobunn.core.document.Block;
import no.grobunn.core.document.Callout;
import no.grobunn.core.document.Caption;
import no.grobunn.core.document.Contents;
import no.grobunn.core.document.Cover;
import no.grobunn.core.document.Document;
import no.grobunn.core.document.Figure;
import no.grobunn.core.document.Heading;
import no.grobunn.core.document.Inline;
import no.grobunn.core.document.KeyFigures;
import no.grobunn.core.document.ListBlock;
import no.grobunn.core.document.Paragraph;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Unwritten;

/** The words of a document as they should be heard, line by line; the contents page is left out, for its words are the typesetter's. */
final class PlainDocument {
    private final List<String> lines = new ArrayList<>();

    static List<String> lines(Document document) {
        PlainDocument plain = new PlainDocument();
        plain.read(document);
        return plain.lines;
    }

    private void read(Document document) {
        if (document.properties().draft() != null) {
            add(document.properties().draft().label() + " "
                    + document.properties().draft().note());
        }
        if (document.cover() != null) {
            cover(document.properties(), document.cover());
        }
        document.body().forEach(this::block);
    }

    private void cover(Document.Properties properties, Cover cover) {
        add(properties.type());
        add(properties.author());
        add(cover.drawing());
        add(properties.title());
        add(cover.subtitle());
        cover.facts().forEach(fact -> add(fact.label() + " " + fact.value()));
    }

    private void block(Block block) {
        if (block instanceof Heading heading) {
            add(heading.kicker());
            add(heading.number() == null ? heading.text() : heading.number() + " " + heading.text());
        } else if (block instanceof Paragraph paragraph) {
            add(Inline.plain(paragraph.runs()));
        } else if (block instanceof ListBlock list) {
            list(list);
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Figure figure) {
            caption(figure.caption());
            add(figure.alternative());
        } else if (block instanceof KeyFigures figures) {
            for (KeyFigures.KeyFigure figure : figures.figures()) {
                add(figure.unit() == null ? figure.value() : figure.value() + " " + figure.unit());
                add(figure.label());
            }
        } else if (block instanceof Answers answers) {
            for (Answers.Answer answer : answers.answers()) {
                add(answer.question());
                add(Inline.plain(answer.answer()));
            }
        } else if (block instanceof Callout callout) {
            callout(callout);
        } else if (block instanceof Unwritten unwritten) {
            add(unwritten.mark() + " " + unwritten.wanted());
        } else if (block instanceof Contents contents) {
            add(contents.title());
        }
    }

    private void list(ListBlock list) {
        int number = 1;
        for (List<Block> item : list.items()) {
            add(list.ordered() ? number++ + "." : "–");
            item.forEach(this::block);
        }
    }

    private void caption(Caption caption) {
        String label = caption.label() == null ? "" : caption.label() + " ";
        add(label + caption.statement() + (caption.facts() == null ? "" : " " + caption.facts()));
    }

    private void table(Table table) {
        if (table.caption() != null) {
            caption(table.caption());
        }
        table.columns().forEach(column -> add(column.header()));
        for (Table.Row row : table.rows()) {
            for (Table.Cell cell : row.cells()) {
                cell.plain().lines().forEach(this::add);
            }
        }
    }

    private void callout(Callout callout) {
        add(callout.label());
        add(Inline.plain(callout.quote()));
        add(callout.source());
        add(callout.sideTitle());
        add(callout.side());
    }

    private void add(String line) {
        if (line != null && !line.isBlank()) {
            lines.add(line.replace('\n', ' ').strip());
        }
    }
}
