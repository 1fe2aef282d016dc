package no.grobunn.core.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.grobunn.core.document.Answers;
import no.grobunn.core.document.Block;
import no.grobunn.core.document.Callout;
import no.grobunn.core.document.Caption;
import no.grobunn.core.document.Document;
import no.grobunn.core.document.Figure;
import no.grobunn.core.document.Heading;
import no.grobunn.core.document.Inline;
import no.grobunn.core.document.KeyFigures;
import no.grobunn.core.document.ListBlock;
import no.grobunn.core.document.Paragraph;
import no.grobunn.core.document.Table;

/** A document's words from top to bottom, as a person may read them in a golden file. */
public final class PlainText {
    private static final Path GOLDENS = Path.of("src", "test", "resources", "no", "grobunn", "core", "publication");

    private PlainText() {}

    /** A golden's words; {@code -Dgrobunn.golden=write} writes them anew, and then they are to be read again. */
    public static String golden(String name, String made) throws IOException {
        Path golden = GOLDENS.resolve(name + ".txt");
        if ("write".equals(System.getProperty("grobunn.golden"))) {
            Files.createDirectories(GOLDENS);
            Files.writeString(golden, made);
        }
        return Files.readString(golden);
    }

    /** All of it; spaces within amounts are written as plain ones. */
    public static String of(Document document) {
        return document.body().stream()
                .map(PlainText::of)
                .collect(Collectors.joining("\n"))
                .replaceAll("\\h", " ");
    }

    /** The headings, each with its number. */
    public static List<String> outline(Document document) {
        return document.body().stream()
                .filter(Heading.class::isInstance)
                .map(block -> {
                    Heading heading = (Heading) block;
                    return heading.number() == null ? heading.title() : heading.number() + " " + heading.text();
                })
                .toList();
    }

    private static String of(Block block) {
        if (block instanceof Heading heading) {
            return "\n" + "#".repeat(heading.level()) + " " + (heading.number() == null ? "" : heading.number() + " ")
                    + heading.text();
        } else if (block instanceof Paragraph paragraph) {
            return Inline.plain(paragraph.runs());
        } else if (block instanceof KeyFigures figures) {
            return lines(figures.figures().stream().map(figure -> figure.value() + " " + figure.label()));
        } else if (block instanceof Answers answers) {
            return lines(
                    answers.answers().stream().map(answer -> answer.question() + ": " + Inline.plain(answer.answer())));
        } else if (block instanceof Figure figure) {
            return caption(figure.caption()) + "\n" + figure.alternative();
        } else if (block instanceof Table table) {
            return table(table);
        } else if (block instanceof ListBlock list) {
            return lines(list.items().stream()
                    .map(item -> "- " + item.stream().map(PlainText::of).collect(Collectors.joining(" "))));
        } else if (block instanceof Callout callout) {
            return callout.label() + ": " + Inline.plain(callout.quote());
        }
        return block.toString();
    }

    private static String table(Table table) {
        Caption caption = table.caption();
        Stream<String> head = Stream.of(
                caption == null ? "" : caption(caption),
                row(table.columns().stream().map(Table.Column::header)));
        Stream<String> rows =
                table.rows().stream().map(row -> row(row.cells().stream().map(Table.Cell::plain)));
        return lines(Stream.concat(head, rows));
    }

    private static String row(Stream<String> cells) {
        return cells.map(cell -> cell.replace("\n", " / ")).collect(Collectors.joining(" | "));
    }

    private static String caption(Caption caption) {
        return Stream.of(caption.label(), caption.statement(), caption.facts())
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }
}
