package no.grobunn.core.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.grobunn.core.document.Caption;
import no.grobunn.core.document.Figure;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.drawing.Tone;
import no.grobunn.core.funder.CostTypeWords;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.money.Money;
import no.grobunn.core.pilot.Budget;
import no.grobunn.core.pilot.CostType;
import no.grobunn.core.pilot.CrossTotals;
import no.grobunn.core.pilot.Totals;

/** What a pilot costs each year, by type: stacked bars. */
public final class BudgetFigure {
    /** Neighbours in a stack are dark and light in turn. */
    private static final Map<CostType, Tone> TONES = Map.of(
            CostType.PERSONNEL, Tone.ACCENT,
            CostType.RD_SERVICES, Tone.SKY,
            CostType.EQUIPMENT, Tone.OCHRE,
            CostType.OTHER, Tone.AUBERGINE);

    private final FigureEdition edition;
    private final CostTypeWords words;
    private final CrossTotals<CostType, Integer> cost;
    private final List<Integer> years;
    private final List<CostType> types;

    private BudgetFigure(Budget budget, CostTypeWords words, FigureEdition edition) {
        this.words = words;
        this.edition = edition;
        cost = budget.costByTypeAndYear();
        years = cost.columns();
        types = cost.rows().stream()
                .filter(type -> !cost.row(type).total().isZero())
                .toList();
    }

    /** The figure in the product's own words; none of a budget without a cost. */
    public static Optional<Figure> of(Budget budget, FigureEdition edition) {
        return of(budget, CostTypeWords.of(FunderProfile.generic(), edition.texts()), edition);
    }

    /**
     * The figure; none of a budget without a cost.
     *
     * @param words what the cost types are called, in the edition's language
     */
    public static Optional<Figure> of(Budget budget, CostTypeWords words, FigureEdition edition) {
        return budget.cost().isZero()
                ? Optional.empty()
                : Optional.of(new BudgetFigure(budget, words, edition).figure());
    }

    private Figure figure() {
        List<Money> totals = List.copyOf(cost.byColumn().asMap().values());
        MoneyScale scale = MoneyScale.of(totals);
        StackedBars bars = new StackedBars(
                years.stream().map(String::valueOf).toList(),
                types.stream().map(this::layer).toList(),
                scale,
                edition);
        String alternative = Stream.concat(
                        Stream.of(edition.text(
                                "budget.shown", span(), edition.formats().money(cost.total()))),
                        Stream.concat(extremes(), Stream.of(finding())))
                .collect(Collectors.joining(" "));
        return new Figure(new Caption(null, finding(), scale.name(edition)), bars.drawing(), alternative, behind());
    }

    private StackedBars.Layer layer(CostType type) {
        return new StackedBars.Layer(
                words.label(type),
                Objects.requireNonNull(TONES.get(type)),
                years.stream().map(year -> cost.at(type, year)).toList());
    }

    /** The type that is largest every year; else the year that is heaviest; else what holds of all of them. */
    private String finding() {
        Optional<CostType> always = alwaysLargest();
        if (always.isPresent()) {
            String type = words.term(always.get());
            return edition.text(years.size() == 1 ? "budget.type" : everyYear(), type);
        }
        Optional<Integer> heaviest = heaviest();
        if (heaviest.isPresent()) {
            return edition.text("budget.heaviest", heaviest.get().toString());
        }
        if (years.size() > 1 && allAlike()) {
            return edition.text("budget.alike");
        }
        return edition.text("budget.subject");
    }

    private String everyYear() {
        return spending().size() == years.size() ? "budget.type.every" : "budget.type.spending";
    }

    private Optional<CostType> alwaysLargest() {
        List<Optional<CostType>> largest = spending().stream()
                .map(year -> Extreme.largest(types, Comparator.comparing((CostType type) -> cost.at(type, year))))
                .distinct()
                .toList();
        return largest.size() == 1 ? largest.get(0) : Optional.empty();
    }

    private Optional<Integer> heaviest() {
        return Extreme.largest(years, Comparator.comparing(cost.byColumn()::of));
    }

    private boolean allAlike() {
        return cost.byColumn().asMap().values().stream().distinct().count() == 1;
    }

    private List<Integer> spending() {
        return years.stream().filter(year -> !cost.byColumn().of(year).isZero()).toList();
    }

    private String span() {
        int first = years.get(0);
        int last = years.get(years.size() - 1);
        return first == last ? Integer.toString(first) : first + "–" + last;
    }

    private Stream<String> extremes() {
        Totals<Integer> totals = cost.byColumn();
        Comparator<Integer> byCost = Comparator.comparing(totals::of);
        return Stream.of(
                        Extreme.largest(years, byCost).map(year -> year("budget.most", year, totals)),
                        Extreme.smallest(years, byCost).map(year -> year("budget.least", year, totals)))
                .flatMap(Optional::stream);
    }

    private String year(String key, Integer year, Totals<Integer> totals) {
        return edition.text(key, year.toString(), edition.formats().money(totals.of(year)));
    }

    private Table behind() {
        List<Column> columns = new ArrayList<>(List.of(Column.text(edition.text("column.type"))));
        years.forEach(year -> columns.add(Column.number(year.toString())));
        columns.add(Column.number(edition.text("column.sum")));
        return new Table(null, columns, 0, types.stream().map(this::row).toList());
    }

    private Row row(CostType type) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(words.label(type))));
        years.forEach(year -> cells.add(Cell.of(edition.formats().amount(cost.at(type, year)))));
        cells.add(Cell.of(edition.formats().amount(cost.row(type).total())));
        return new Row(Row.Role.BODY, cells);
    }
}
