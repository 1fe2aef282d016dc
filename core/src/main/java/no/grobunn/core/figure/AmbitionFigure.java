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

    /**
     * An ambition with what was found about it.
     *
     * @param number its number among the dossier's, from 1
     */
    record Told(int number, Ambition ambition, AmbitionAlignment alignment) {
        int on(int level) {
            return (int) alignment.positions().stream()
                    .filter(position -> position.level().value() == level)
                    .count();
        }
    }

    /** The figure of a dossier, its ambitions in their order and with their numbers; none if no actor took a position. */
    public static Optional<Figure> of(FigureEdition edition) {
        List<Ambition> all = edition.dossier().ambitions();
        List<Told> told = all.stream()
                .filter(ambition -> !ambition.positions().isEmpty())
                .map(ambition -> new Told(all.indexOf(ambition) + 1, ambition, AmbitionAlignment.of(ambition)))
                .toList();
        return told.isEmpty() ? Optional.empty() : Optional.of(new AmbitionFigure(told, edition).figure());
    }

    private Figure figure() {
        return new Figure(
                new Caption(null, finding(), edition.text("ambitions.facts")),
                new AmbitionDrawing(ambitions, edition).drawing(),
                Stream.concat(
                                Stream.of(edition.count("ambitions.shown", ambitions.size()), finding()),
                                ambitions.stream().map(this::told))
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
                .map(told -> edition.count("ambitions.widest", most, told.number))
                .orElse(edition.count("ambitions.apart", most));
    }

    private String told(Told told) {
        Rating agreed = told.alignment.agreed();
        String range = range(told.alignment);
        return agreed == null
                ? edition.text("ambitions.range", told.number, range)
                : edition.text("ambitions.range.agreed", told.number, range, agreed.value());
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
        return new Table(null, columns, 1, ambitions.stream().map(this::row).toList());
    }

    private Row row(Told told) {
        Rating agreed = told.alignment.agreed();
        return new Row(
                Row.Role.BODY,
                Stream.concat(
                                Stream.of(
                                        Cell.of(Integer.toString(told.number)),
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
