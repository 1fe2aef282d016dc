package no.grobunn.core.publication.letter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.money.Money;
import no.grobunn.core.pilot.FundingKind;
import no.grobunn.core.publication.composition.AmountStyle;
import no.grobunn.core.publication.composition.Composition;

/** What the partner brings: in a sentence, and by year. */
final class ContributionPart {
    /** As many rates as a sentence bears. */
    private static final int YEARS_NAMED = 3;

    private final Composition c;
    private final Contribution contribution;
    private final String name;
    private final Room room;
    private final List<Integer> years;
    private final List<FundingKind> kinds;
    private final AmountStyle amounts;
    private final boolean hours;

    ContributionPart(Composition c, Contribution contribution, String name, Room room) {
        this.c = c;
        this.contribution = contribution;
        this.name = name;
        this.room = room;
        years = contribution.years();
        kinds = contribution.kinds();
        hours = contribution.hours().signum() > 0;
        amounts = AmountStyle.exact(
                c.formats(),
                kinds.stream()
                        .flatMap(kind -> years.stream().map(year -> contribution.amount(kind, year)))
                        .toList());
    }

    void write() {
        c.unnumbered(text("contribution"));
        if (years.isEmpty()) {
            c.body(text("contribution.none", name));
            return;
        }
        c.body(text("contribution.sentence", name, c.enumeration(parts())));
        if (room.years() > 0) {
            c.add(new Table(null, columns(), 0, rows()));
        }
        c.note(note());
    }

    private List<String> parts() {
        List<String> parts = new ArrayList<>();
        if (hours && !kinds.contains(FundingKind.OWN_EFFORT)) {
            parts.add(spoken(contribution.hours()));
        }
        for (FundingKind kind : kinds) {
            String amount = c.formats().money(contribution.amount(kind));
            parts.add(
                    kind == FundingKind.OWN_EFFORT && hours
                            ? text("part.effort", spoken(contribution.hours()), amount)
                            : text("part.money", amount, c.texts().term(kind)));
        }
        return parts;
    }

    private String spoken(BigDecimal number) {
        return text(number.compareTo(BigDecimal.ONE) == 0 ? "hours.one" : "hours.other", number);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(Column.text(text("column.year"))));
        if (hours) {
            columns.add(Column.number(text("column.hours")));
        }
        kinds.forEach(kind -> columns.add(amountColumn(c.texts().termCapitalised(kind))));
        return columns;
    }

    /** Several kinds stand below the unit they share. */
    private Column amountColumn(String kind) {
        return kinds.size() > 1
                ? Column.number(kind).under(c.text("column.kroner"))
                : Column.number(text("column.amount", kind));
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        if (years.size() > room.years()) {
            rows.add(new Row(Row.Role.BODY, sums(years.get(0) + "–" + years.get(years.size() - 1))));
            return rows;
        }
        for (int year : years) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(Integer.toString(year))));
            if (hours) {
                cells.add(hours(contribution.hours(year)));
            }
            kinds.forEach(kind -> cells.add(amount(contribution.amount(kind, year))));
            rows.add(new Row(Row.Role.BODY, cells));
        }
        if (years.size() > 1) {
            rows.add(Row.total(sums(c.text("sum"))));
        }
        return rows;
    }

    private List<Cell> sums(String first) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(first)));
        if (hours) {
            cells.add(hours(contribution.hours()));
        }
        kinds.forEach(kind -> cells.add(amount(contribution.amount(kind))));
        return cells;
    }

    private Cell hours(BigDecimal number) {
        return Cell.of(number.signum() == 0 ? "–" : c.formats().decimal(number));
    }

    private Cell amount(Money amount) {
        return Cell.of(amounts.write(amount));
    }

    private String note() {
        String source = text("note", c.pilotEdition().pilot().version());
        List<Money> rates = contribution.rates();
        if (rates.isEmpty()) {
            return source;
        }
        return rate(rates) + " " + source;
    }

    /** The rate of each year where a year has one, else the lowest and the highest. */
    private String rate(List<Money> rates) {
        String lowest = c.formats().money(rates.get(0));
        if (rates.size() == 1) {
            return text("note.rate", lowest);
        }
        List<Integer> paid = years.stream()
                .filter(year -> !contribution.rates(year).isEmpty())
                .toList();
        if (paid.size() <= YEARS_NAMED
                && paid.stream().allMatch(year -> contribution.rates(year).size() == 1)) {
            return text(
                    "note.rate", c.enumeration(paid.stream().map(this::rateIn).toList()));
        }
        return text("note.rates", lowest, c.formats().money(rates.get(rates.size() - 1)));
    }

    private String rateIn(int year) {
        return text("note.rate.year", c.formats().money(contribution.rates(year).get(0)), Integer.toString(year));
    }

    private String text(String key, Object... arguments) {
        return c.texts().get("letter." + key, arguments);
    }
}
