package no.grobunn.core.publication.finalreport;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.money.Money;
import no.grobunn.core.pilot.FundingKind;
import no.grobunn.core.project.AccountSum;
import no.grobunn.core.project.Accounts;
import no.grobunn.core.publication.composition.AmountStyle;
import no.grobunn.core.publication.composition.Composition;
import org.jspecify.annotations.Nullable;

/** The pre-project's own money: accounts against budget, to the øre. */
final class AccountsChapter {
    private final Composition c;
    private final Words words;
    private final Accounts accounts;
    private final AmountStyle amounts;

    private AccountsChapter(Composition c, Accounts accounts) {
        this.c = c;
        this.accounts = accounts;
        words = new Words(c);
        amounts = AmountStyle.of(
                c.formats(),
                Stream.concat(
                                accounts.costs().stream()
                                        .flatMap(line -> Stream.of(line.planned(), known(line.actual()))),
                                accounts.funding().stream()
                                        .flatMap(line -> Stream.of(line.planned(), known(line.actual()))))
                        .toList());
    }

    private static Money known(@Nullable Money amount) {
        return amount == null ? Money.ZERO : amount;
    }

    private record Source(ActorId actor, FundingKind kind) {}

    static void write(Composition c) {
        Accounts accounts = c.dossier().project().accounts();
        Words words = new Words(c);
        c.chapterNamed(words.text("accounts"));
        if (accounts == null
                || (accounts.costs().isEmpty() && accounts.funding().isEmpty())) {
            c.body(words.text("accounts.none"));
            return;
        }
        AccountsChapter chapter = new AccountsChapter(c, accounts);
        chapter.costs();
        chapter.years();
        chapter.funding();
        chapter.balance();
    }

    /** How the accounts of a cost came out against its budget. */
    static String finding(Words words, AccountSum cost, Money deviation) {
        var formats = words.composition().formats();
        String actual = formats.money(cost.actual());
        if (deviation.isZero()) {
            return words.text("accounts.finding.even", actual);
        }
        return deviation.isNegative()
                ? words.text("accounts.finding.less", actual, formats.money(Money.ZERO.minus(deviation)))
                : words.text("accounts.finding.more", actual, formats.money(deviation));
    }

    private void costs() {
        List<Row> rows = new ArrayList<>();
        accounts.types()
                .forEach(type -> rows.add(new Row(
                        Row.Role.BODY, amounts(Cell.of(c.texts().termCapitalised(type)), accounts.cost(type)))));
        addTotal(rows, accounts.cost());
        c.sectionNamed(words.text("accounts.cost"));
        c.table(c.caption(costFinding(), c.text("unit.kroner.facts")), columns(c.text("column.type")), 0, rows);
    }

    private String costFinding() {
        AccountSum cost = accounts.cost();
        return cost.deviation()
                .map(deviation -> finding(words, cost, deviation))
                .orElse(words.text("accounts.open", c.formats().money(cost.planned())));
    }

    /** Year by year where there are several. */
    private void years() {
        if (accounts.years().size() < 2) {
            return;
        }
        List<Row> rows = new ArrayList<>();
        for (int year : accounts.years()) {
            rows.add(new Row(Row.Role.BODY, amounts(Cell.of(Integer.toString(year)), accounts.cost(year))));
        }
        addTotal(rows, accounts.cost());
        c.table(
                c.caption(words.text("accounts.years"), c.text("unit.kroner.facts")),
                columns(words.text("column.year")),
                0,
                rows);
    }

    private void funding() {
        Set<Source> sources = new LinkedHashSet<>();
        accounts.funding().forEach(line -> sources.add(new Source(line.source(), line.kind())));
        List<Row> rows = new ArrayList<>();
        sources.forEach(source -> rows.add(new Row(
                Row.Role.BODY,
                amounts(
                        Cell.named(c.actor(source.actor()), c.texts().term(source.kind())),
                        accounts.paid(source.actor(), source.kind())))));
        addTotal(rows, accounts.paid());
        c.sectionNamed(words.text("accounts.funding"));
        c.table(
                c.caption(words.count("accounts.funding.finding", payers()), c.text("unit.kroner.facts")),
                columns(c.text("column.source")),
                0,
                rows);
    }

    private long payers() {
        return accounts.funding().stream()
                .map(Accounts.Funding::source)
                .distinct()
                .count();
    }

    private void balance() {
        AccountSum cost = accounts.cost();
        AccountSum paid = accounts.paid();
        if (cost.open() > 0
                || paid.open() > 0
                || accounts.funding().isEmpty()
                || accounts.costs().isEmpty()) {
            return;
        }
        Money missing = cost.actual().minus(paid.actual());
        if (missing.isZero()) {
            c.body(words.text("accounts.balanced"));
        } else if (missing.isNegative()) {
            c.body(words.text("accounts.surplus", c.formats().money(Money.ZERO.minus(missing))));
        } else {
            c.body(words.text("accounts.missing", c.formats().money(missing)));
        }
    }

    private void addTotal(List<Row> rows, AccountSum sum) {
        if (rows.size() > 1) {
            rows.add(Row.total(amounts(Cell.of(c.text("sum")), sum)));
        }
    }

    private List<Cell> amounts(Cell first, AccountSum sum) {
        return List.of(
                first,
                Cell.of(amounts.write(sum.planned())),
                Cell.of(sum.open() > 0 ? words.text("accounts.unknown") : amounts.write(sum.actual())),
                Cell.of(sum.deviation().map(amounts::write).orElse("–")));
    }

    private List<Column> columns(String first) {
        return List.of(
                Column.text(first),
                Column.number(words.text("column.planned")),
                Column.number(words.text("column.actual")),
                Column.number(words.text("column.deviation")));
    }
}
