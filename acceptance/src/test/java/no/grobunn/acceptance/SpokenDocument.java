package no.grobunn.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
import org.jspecify.annotations.Nullable;

/** What someone hears who has a document read aloud, in its order; without the lines of the contents page, what stands for drawings, and the ratings. */
final class SpokenDocument {
    private final List<String> words = new ArrayList<>();
    private int notes;

    private SpokenDocument() {}

    static String of(Document document) {
        SpokenDocument spoken = new SpokenDocument();
        Document.Properties properties = document.properties();
        Document.DraftMark draft = properties.draft();
        if (draft != null) {
            spoken.say(draft.label(), draft.note());
        }
        Cover cover = document.cover();
        if (cover != null) {
            spoken.say(properties.type(), properties.author(), properties.title(), cover.subtitle());
            cover.facts().forEach(fact -> spoken.say(fact.label(), fact.value()));
        }
        document.body().forEach(spoken::say);
        return spaced(String.join(" ", spoken.words));
    }

    /** The ratings, drawn as circles and said in words, in their order. */
    static List<String> ratings(Document document) {
        return document.body().stream()
                .flatMap(block -> block instanceof Table table ? cells(table) : Stream.empty())
                .filter(Table.Rating.class::isInstance)
                .map(Table.Cell::plain)
                .toList();
    }

    /** What is said in place of the drawings, in their order. */
    static List<String> alternatives(Document document) {
        Cover cover = document.cover();
        Stream<String> first = cover == null ? Stream.empty() : Stream.ofNullable(cover.drawing());
        Stream<String> others =
                document.body().stream().filter(Figure.class::isInstance).map(block -> ((Figure) block).alternative());
        return Stream.concat(first, others).toList();
    }

    private static Stream<Table.Cell> cells(Table table) {
        return table.rows().stream().flatMap(row -> row.cells().stream());
    }

    /** The same words with one space between them. */
    static String spaced(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    private void say(Block block) {
        if (block instanceof Heading heading) {
            say(heading.kicker(), heading.number(), heading.text());
        } else if (block instanceof Paragraph paragraph) {
            say(paragraph.runs());
        } else if (block instanceof ListBlock list) {
            say(list);
        } else if (block instanceof Table table) {
            say(table);
        } else if (block instanceof Figure figure) {
            say(figure.caption());
        } else if (block instanceof KeyFigures figures) {
            figures.figures().forEach(figure -> say(figure.value(), figure.unit(), figure.label()));
        } else if (block instanceof Answers answers) {
            answers.answers().forEach(answer -> say(answer.question(), Inline.plain(answer.answer())));
        } else if (block instanceof Callout callout) {
            say(callout.label(), Inline.plain(callout.quote()), callout.source(), callout.sideTitle(), callout.side());
        } else if (block instanceof Unwritten unwritten) {
            say(unwritten.mark(), unwritten.wanted());
        } else if (block instanceof Facts facts) {
            facts.facts().forEach(fact -> say(fact.label(), fact.value()));
        } else if (block instanceof Letterhead letterhead) {
            letterhead.sender().forEach(this::say);
            letterhead.recipient().forEach(this::say);
            say(letterhead.placeAndDate());
        } else if (block instanceof Signatures signatures) {
            signatures.lines().forEach(line -> say(line.label(), line.detail()));
        } else if (block instanceof Contents contents) {
            say(contents.title());
        } else {
            throw new AssertionError("How is this read aloud: " + block.getClass());
        }
    }

    private void say(ListBlock list) {
        int number = 1;
        for (List<Block> item : list.items()) {
            say(list.ordered() ? number++ + "." : "–");
            item.forEach(this::say);
        }
    }

    private void say(@Nullable Caption caption) {
        if (caption != null) {
            say(caption.label(), caption.statement(), caption.facts());
        }
    }

    private void say(Table table) {
        say(table.caption());
        headers(table.columns());
        cells(table).filter(cell -> !(cell instanceof Table.Rating)).forEach(this::say);
    }

    /** The upper row, in which columns may share a header, then the lower one. */
    private void headers(List<Table.Column> columns) {
        String last = null;
        for (Table.Column column : columns) {
            if (column.group() == null) {
                say(column.header());
            } else if (!column.group().equals(last)) {
                say(column.group());
            }
            last = column.group();
        }
        columns.stream().filter(column -> column.group() != null).forEach(column -> say(column.header()));
    }

    private void say(Table.Cell cell) {
        if (cell instanceof Table.Words told) {
            say(told.text());
            say(told.detail());
        } else {
            say(cell.plain());
        }
    }

    /** Words, the numbers of their notes where they stand, and then the notes. */
    private void say(List<Inline> runs) {
        int number = notes;
        StringBuilder told = new StringBuilder();
        tell(runs, told);
        say(told.toString());
        for (Inline.Footnote note : Inline.notes(runs)) {
            say(Integer.toString(++number), Inline.plain(note.note()));
        }
    }

    private void tell(List<Inline> runs, StringBuilder told) {
        for (Inline run : runs) {
            if (run instanceof Inline.Footnote) {
                told.append(++notes);
            } else if (run instanceof Inline.Foreign foreign) {
                tell(foreign.children(), told);
            } else {
                told.append(Inline.plain(List.of(run)));
            }
        }
    }

    private void say(@Nullable String... parts) {
        Stream.of(parts).filter(part -> part != null && !part.isBlank()).forEach(words::add);
    }
}
