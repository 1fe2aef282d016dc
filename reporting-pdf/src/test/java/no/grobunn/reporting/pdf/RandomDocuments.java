package no.grobunn.reporting.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import no.grobunn.core.document.Answers;
import no.grobunn.core.document.Block;
import no.grobunn.core.document.Callout;
import no.grobunn.core.document.Caption;
import no.grobunn.core.document.Contents;
import no.grobunn.core.document.Cover;
import no.grobunn.core.document.Document;
import no.grobunn.core.document.Facts;
import no.grobunn.core.document.Heading;
import no.grobunn.core.document.Inline;
import no.grobunn.core.document.KeyFigures;
import no.grobunn.core.document.Letterhead;
import no.grobunn.core.document.ListBlock;
import no.grobunn.core.document.Paragraph;
import no.grobunn.core.document.Signatures;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Unwritten;
import no.grobunn.core.text.Language;

/** Documents that nobody would write: words of sixty letters, empty cells, rows taller than a page, many notes, headings in any order. */
final class RandomDocuments {
    private static final Arbitrary<String> WORD = Arbitraries.frequencyOf(
            Tuple.of(
                    12,
                    Arbitraries.strings()
                            .withChars("abcdeghiklmnoprstuvæøå")
                            .ofMinLength(1)
                            .ofMaxLength(11)),
            Tuple.of(2, Arbitraries.of("1\u00A0234,5", "–", "på-følgende", "R3–R8", "åpen/lukket", "(forts.)")),
            Tuple.of(1, Arbitraries.strings().withChars("bdeglmnorstæøå").ofLength(60)));

    private RandomDocuments() {}

    static Arbitrary<Document> any() {
        Arbitrary<List<Block>> body = block().list().ofMinSize(1).ofMaxSize(14);
        return Combinators.combine(body, Arbitraries.of(true, false), Arbitraries.of(true, false), words(9))
                .as((blocks, covered, listed, title) -> {
                    List<Block> all = new ArrayList<>(blocks);
                    if (listed) {
                        all.add(0, new Contents("Innhold"));
                    }
                    return new Document(
                            SampleDocuments.properties(title), covered ? SampleDocuments.cover() : null, all);
                });
    }

    private static Arbitrary<Block> block() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, heading()),
                Tuple.of(5, paragraph()),
                Tuple.of(3, table()),
                Tuple.of(2, list(2)),
                Tuple.of(3, other()));
    }

    private static Arbitrary<String> words(int most) {
        return WORD.list().ofMinSize(1).ofMaxSize(most).map(words -> String.join(" ", words));
    }

    private static Arbitrary<List<Inline>> runs(int most) {
        Arbitrary<Inline> run = Arbitraries.frequencyOf(
                Tuple.of(6, words(most).map(text -> new Inline.Text(text + " "))),
                Tuple.of(1, words(most).map(text -> new Inline.Strong(Inline.text(text + " ")))),
                Tuple.of(1, words(5).map(text -> new Inline.Foreign(Language.EN, Inline.text(text + " ")))),
                Tuple.of(2, words(60).map(Inline.Footnote::of)));
        return Combinators.combine(words(3), run.list().ofMaxSize(6)).as((first, rest) -> {
            List<Inline> runs = new ArrayList<>(Inline.text(first + " "));
            runs.addAll(rest);
            return runs;
        });
    }

    private static Arbitrary<Heading> heading() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of("1", "2.1", "").injectNull(0.2),
                        words(7),
                        Arbitraries.of("Sammendrag").injectNull(0.8),
                        Arbitraries.of(true, false, false))
                .as((level, number, text, kicker, starts) ->
                        new Heading(level, number == null || number.isEmpty() ? null : number, text, kicker, starts));
    }

    private static Arbitrary<Paragraph> paragraph() {
        Arbitrary<Paragraph.Style> style = Arbitraries.of(Paragraph.Style.BODY, Paragraph.Style.LEAD);
        return Arbitraries.oneOf(
                Combinators.combine(style, runs(90)).as(Paragraph::new),
                words(20).map(Paragraph::note));
    }

    private static Arbitrary<ListBlock> list(int depth) {
        Arbitrary<Block> entry = runs(12).map(runs -> new Paragraph(Paragraph.Style.BODY, runs));
        Arbitrary<Block> inner =
                depth == 0 ? entry : Arbitraries.lazy(() -> list(depth - 1)).map(list -> list);
        Arbitrary<List<Block>> item = Combinators.combine(entry, inner.list().ofMaxSize(1))
                .as((first, more) -> {
                    List<Block> blocks = new ArrayList<>(List.of(first));
                    blocks.addAll(more);
                    return blocks;
                });
        return Combinators.combine(
                        Arbitraries.of(true, false), item.list().ofMinSize(1).ofMaxSize(4))
                .as(ListBlock::new);
    }

    private static Arbitrary<Table> table() {
        return Arbitraries.integers()
                .between(1, 7)
                .flatMap(width -> Combinators.combine(
                                columns(width),
                                Arbitraries.integers().between(-1, width - 1),
                                row(width).list().ofMinSize(1).ofMaxSize(35),
                                caption().injectNull(0.3))
                        .as((columns, rowHeader, rows, caption) -> new Table(caption, columns, rowHeader, rows)));
    }

    private static Arbitrary<Caption> caption() {
        return Combinators.combine(words(12), words(9).injectNull(0.5))
                .as((statement, facts) -> new Caption("Tabell 1.", statement, facts));
    }

    private static Arbitrary<List<Table.Column>> columns(int width) {
        Arbitrary<Table.Column> column = Combinators.combine(
                        words(3),
                        Arbitraries.of(Table.Column.Content.values()),
                        Arbitraries.of("Fellesskapet", "2024").injectNull(0.6))
                .as(Table.Column::new);
        return column.list().ofSize(width);
    }

    private static Arbitrary<Table.Row> row(int width) {
        Arbitrary<Table.Cell> cell = Arbitraries.frequencyOf(
                Tuple.of(20, words(8).map(Table.Cell::of)),
                Tuple.of(5, Arbitraries.just(Table.Cell.of(""))),
                Tuple.of(3, runs(5).map(Table.Cell::of)),
                Tuple.of(3, words(4).map(name -> Table.Cell.named(name, "eier"))),
                Tuple.of(2, Arbitraries.just(new Table.Rating(2, 5, "2 av 5"))),
                Tuple.of(
                        1,
                        words(8).map(text ->
                                Table.Cell.of((text + " ").repeat(40).strip()))));
        return Combinators.combine(
                        Arbitraries.of(Table.Row.Role.values()), cell.list().ofSize(width))
                .as(Table.Row::new);
    }

    private static Arbitrary<Block> other() {
        return Arbitraries.oneOf(
                words(9).list()
                        .ofMinSize(1)
                        .ofMaxSize(7)
                        .map(values -> new Facts(values.stream()
                                .map(value -> new Cover.Fact("Etikett", value))
                                .toList())),
                words(5).list().ofMinSize(1).ofMaxSize(4).map(lines -> new Letterhead(lines, lines, lines.get(0))),
                words(5).list()
                        .ofMinSize(1)
                        .ofMaxSize(5)
                        .map(labels -> new Signatures(labels.stream()
                                .map(label -> new Signatures.Line(label, label.length() % 2 == 0 ? label : null))
                                .toList())),
                words(20).map(wanted -> new Unwritten("Ikke skrevet ennå.", wanted)),
                runs(40).list()
                        .ofMinSize(1)
                        .ofMaxSize(4)
                        .map(all -> new Answers(all.stream()
                                .map(runs -> new Answers.Answer("Hvem og hvorfor", runs))
                                .toList())),
                runs(30).map(runs -> new Callout("Behov B1", runs, "Kilden", "Prioritet 1", "Svares på i mål 2")),
                Arbitraries.integers()
                        .between(1, 5)
                        .map(count -> new KeyFigures(IntStream.range(0, count)
                                .mapToObj(i ->
                                        new KeyFigures.KeyFigure("6,8" + i, "mill. kr", "samlet kostnad", i % 2 == 0))
                                .toList())));
    }
}
