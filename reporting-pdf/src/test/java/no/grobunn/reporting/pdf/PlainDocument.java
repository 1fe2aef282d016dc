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

/** The words of a document as they should be heard, line by line; the contents page is left out, for its words are the typesetter's. */
final class PlainDocument {
    private final List<String> lines = new ArrayList<>();
    private int notes;
    private int endOfLastNote;

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
            add(paragraph.runs());
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
                add(answer.answer());
            }
        } else if (block instanceof Callout callout) {
            callout(callout);
        } else if (block instanceof Unwritten unwritten) {
            add(unwritten.mark() + " " + unwritten.wanted());
        } else if (block instanceof Facts facts) {
            facts.facts().forEach(fact -> add(fact.label() + " " + fact.value()));
        } else if (block instanceof Letterhead letterhead) {
            letterhead.sender().forEach(this::add);
            letterhead.recipient().forEach(this::add);
            add(letterhead.placeAndDate());
        } else if (block instanceof Signatures signatures) {
            for (Signatures.Line line : signatures.lines()) {
                add(line.detail() == null ? line.label() : line.label() + " " + line.detail());
            }
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
        headers(table.columns());
        for (Table.Row row : table.rows()) {
            for (Table.Cell cell : row.cells()) {
                if (cell instanceof Table.Words words) {
                    add(words.text());
                    add(words.detail());
                } else {
                    add(cell.plain());
                }
            }
        }
    }

    /** The upper row, in which columns may share a header, then the lower one. */
    private void headers(List<Table.Column> columns) {
        String last = null;
        for (Table.Column column : columns) {
            if (column.group() == null) {
                add(column.header());
            } else if (!column.group().equals(last)) {
                add(column.group());
            }
            last = column.group();
        }
        columns.stream().filter(column -> column.group() != null).forEach(column -> add(column.header()));
    }

    private void callout(Callout callout) {
        add(callout.label());
        add(callout.quote());
        add(callout.source());
        add(callout.sideTitle());
        add(callout.side());
    }

    /** Words with the numbers of their notes, then the notes. */
    private void add(List<Inline> runs) {
        StringBuilder words = new StringBuilder();
        int before = notes;
        endOfLastNote = -1;
        append(runs, words);
        add(words.toString());
        for (Inline.Footnote note : Inline.notes(runs)) {
            add(String.valueOf(++before));
            add(Inline.plain(note.note()));
        }
    }

    private void append(List<Inline> runs, StringBuilder words) {
        for (Inline run : runs) {
            if (run instanceof Inline.Footnote) {
                words.append(endOfLastNote == words.length() ? "," : "").append(++notes);
                endOfLastNote = words.length();
            } else if (run instanceof Inline.Text text) {
                words.append(text.value());
            } else if (run instanceof Inline.Emphasis emphasis) {
                append(emphasis.children(), words);
            } else if (run instanceof Inline.Strong strong) {
                append(strong.children(), words);
            } else if (run instanceof Inline.Link link) {
                append(link.children(), words);
            } else if (run instanceof Inline.Foreign foreign) {
                append(foreign.children(), words);
            }
        }
    }

    private void add(String line) {
        if (line != null && !line.isBlank()) {
            lines.add(line.replace('\n', ' ').strip());
        }
    }
}
