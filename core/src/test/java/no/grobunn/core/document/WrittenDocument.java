package no.grobunn.core.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A document as plain text, block by block: what golden files hold and tests search. */
public final class WrittenDocument {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "no", "grobunn", "core", "publication");

    private WrittenDocument() {}

    /** The text as it was approved; {@code -Dgrobunn.golden=write} writes what is there now, to be looked at. */
    public static String golden(String name, Document document) throws IOException {
        Path golden = GOLDEN.resolve(name + ".txt");
        if ("write".equals(System.getProperty("grobunn.golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, of(document));
        }
        return Files.readString(golden);
    }

    /** The words from top to bottom; spaces that a line never ends at are written as plain ones. */
    public static String of(Document document) {
        StringBuilder out = new StringBuilder();
        Document.Properties properties = document.properties();
        out.append(properties.type()).append(": ").append(properties.title()).append('\n');
        out.append(properties.description()).append('\n');
        if (document.cover() != null) {
            out.append(document.cover().subtitle()).append('\n');
            document.cover().facts().forEach(fact -> fact(out, fact));
        }
        document.body().forEach(block -> out.append('\n').append(of(block)).append('\n'));
        return out.toString().replaceAll("\\h", " ");
    }

    /** The outline: the headings with their numbers. */
    public static List<String> outline(Document document) {
        return document.body().stream()
                .filter(Heading.class::isInstance)
                .map(heading -> numbered((Heading) heading).replaceAll("\\h", " "))
                .toList();
    }

    private static void fact(StringBuilder out, Cover.Fact fact) {
        out.append(fact.label()).append(": ").append(fact.value()).append('\n');
    }

    private static String numbered(Heading heading) {
        return heading.number() == null ? heading.text() : heading.number() + " " + heading.text();
    }

    private static String of(Block block) {
        if (block instanceof Heading heading) {
            String kicker = heading.kicker() == null ? "" : " (" + heading.kicker() + ")";
            return "#".repeat(heading.level()) + " " + numbered(heading) + kicker;
        }
        if (block instanceof Paragraph paragraph) {
            return Inline.plain(paragraph.runs());
        }
        if (block instanceof ListBlock list) {
            return list(list);
        }
        if (block instanceof Table table) {
            return table(table);
        }
        if (block instanceof Figure figure) {
            return caption(figure.caption()) + "\n[" + figure.alternative() + "]";
        }
        if (block instanceof KeyFigures figures) {
            return figures.figures().stream()
                    .map(one -> one.value() + (one.unit() == null ? "" : " " + one.unit()) + ": " + one.label())
                    .collect(Collectors.joining("\n"));
        }
        if (block instanceof Answers answers) {
            return answers.answers().stream()
                    .map(answer -> answer.question() + ": " + Inline.plain(answer.answer()))
                    .collect(Collectors.joining("\n"));
        }
        return other(block);
    }

    private static String other(Block block) {
        if (block instanceof Callout callout) {
            return Stream.of(
                            callout.label() + ": " + Inline.plain(callout.quote()),
                            callout.source(),
                            callout.sideTitle(),
                            callout.side())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining("\n"));
        }
        if (block instanceof Facts facts) {
            StringBuilder out = new StringBuilder();
            facts.facts().forEach(fact -> fact(out, fact));
            return out.toString().strip();
        }
        if (block instanceof Letterhead head) {
            return String.join("\n", head.sender()) + "\n" + String.join("\n", head.recipient());
        }
        if (block instanceof Signatures signatures) {
            return signatures.lines().stream()
                    .map(line -> "____ " + line.label())
                    .collect(Collectors.joining("\n"));
        }
        return block.getClass().getSimpleName();
    }

    private static String list(ListBlock list) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < list.items().size(); i++) {
            String words = list.items().get(i).stream().map(WrittenDocument::of).collect(Collectors.joining(" "));
            out.append(list.ordered() ? (i + 1) + ". " : "– ").append(words).append('\n');
        }
        return out.toString().stripTrailing();
    }

    private static String caption(Caption caption) {
        return (caption.label() == null ? "" : caption.label() + " ")
                + caption.statement()
                + (caption.facts() == null ? "" : " " + caption.facts());
    }

    private static String table(Table table) {
        StringBuilder out = new StringBuilder();
        if (table.caption() != null) {
            out.append(caption(table.caption())).append('\n');
        }
        out.append(table.columns().stream().map(Table.Column::header).collect(Collectors.joining(" | ")));
        for (Table.Row row : table.rows()) {
            out.append('\n')
                    .append(row.cells().stream()
                            .map(cell -> cell.plain().replace("\n", " / "))
                            .collect(Collectors.joining(" | ")));
        }
        return out.toString();
    }
}
