package no.grobunn.core.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.grobunn.core.analysis.AmbitionAlignment;
import no.grobunn.core.document.Caption;
import no.grobunn.core.document.Figure;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.need.Ambition;
import no.grobunn.core.quantity.Rating;

/** How far the actors want to go with each ambition, and how far they agreed to go: how many stand on which level. */
public final class AmbitionFigure {
    private final FigureEdition edition;
    private final List<Told> ambitions;

    private AmbitionFigure(List<Told> ambitions, FigureEdition edition) {
        this.edition = edition;
        this.ambitions = ambitions;
    }

    /** An ambition with what was found about it. */
    record Told(Ambition ambition, AmbitionAlignment alignment) {
        int on(int level) {
            return (int) alignment.positions().stream()
                    .filter(position -> position.level().value() == level)
                    .count();
        }
    }

    /** The figure of a dossier, its ambitions in their order; none if no actor took a position. */
    public static Optional<Figure> of(FigureEdition edition) {
        List<Told> told = edition.dossier().ambitions().stream()
                .filter(ambition -> !ambition.positions().isEmpty())
                .map(ambition -> new Told(ambition, AmbitionAlignment.of(ambition)))
                .toList();
        return told.isEmpty() ? Optional.empty() : Optional.of(new AmbitionFigure(told, edition).figure());
    }

    private Figure figure() {
        return new Figure(
                new Caption(null, finding(), edition.text("ambitions.facts")),
                new AmbitionDrawing(ambitions, edition).drawing(),
                Stream.concat(Stream.of(edition.count("ambitions.shown", ambitions.size()), finding()), told())
                        .collect(Collectors.joining(" ")),
                behind());
    }

    private String finding() {
        int most = ambitions.stream()
                .mapToInt(told -> told.alignment.spread())
                .max()
                .orElseThrow();
        boolean several =
                ambitions.stream().anyMatch(told -> told.alignment.positions().size() > 1);
        if (most == 0) {
            return several ? edition.text("ambitions.as-one") : edition.text("ambitions.subject");
        }
        return Extreme.largest(ambitions, Comparator.comparing((Told told) -> told.alignment.spread()))
                .map(told -> edition.count("ambitions.widest", most, ambitions.indexOf(told) + 1))
                .orElse(edition.count("ambitions.apart", most));
    }

    private Stream<String> told() {
        return IntStream.range(0, ambitions.size()).mapToObj(i -> {
            AmbitionAlignment alignment = ambitions.get(i).alignment;
            Rating agreed = alignment.agreed();
            String range = range(alignment);
            return agreed == null
                    ? edition.text("ambitions.range", i + 1, range)
                    : edition.text("ambitions.range.agreed", i + 1, range, agreed.value());
        });
    }

    private static String range(AmbitionAlignment alignment) {
        int least = alignment.positions().get(0).level().value();
        int most = least + alignment.spread();
        return least == most ? Integer.toString(least) : least + "–" + most;
    }

    private Table behind() {
        List<Column> columns = Stream.concat(
                        Stream.of(Column.ordinal(), Column.text(edition.text("ambitions.column"))),
                        Stream.concat(
                                IntStream.rangeClosed(Rating.LEAST, Rating.MOST)
                                        .mapToObj(level -> Column.number(Integer.toString(level))),
                                Stream.of(Column.number(edition.text("ambitions.agreed")))))
                .toList();
        return new Table(
                null,
                columns,
                1,
                IntStream.range(0, ambitions.size()).mapToObj(this::row).toList());
    }

    private Row row(int index) {
        Told told = ambitions.get(index);
        Rating agreed = told.alignment.agreed();
        return new Row(
                Row.Role.BODY,
                Stream.concat(
                                Stream.of(
                                        Cell.of(Integer.toString(index + 1)),
                                        edition.own(edition.plain(told.ambition.statement()))),
                                Stream.concat(
                                        IntStream.rangeClosed(Rating.LEAST, Rating.MOST)
                                                .mapToObj(level -> count(told.on(level))),
                                        Stream.of(Cell.of(agreed == null ? "–" : Integer.toString(agreed.value())))))
                        .toList());
    }

    private static Cell count(int count) {
        return Cell.of(count == 0 ? "–" : Integer.toString(count));
    }
}
