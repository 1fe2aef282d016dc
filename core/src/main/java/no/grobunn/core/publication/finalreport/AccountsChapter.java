package no.grobunn.core.publication.finalreport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import no.grobunn.core.publication.composition.Wording;
import no.grobunn.core.text.Formats;
import org.jspecify.annotations.Nullable;

/** The pre-project's own money: accounts against budget, to the øre. */
final class AccountsChapter {
    private final Composition c;
    private final Wording words;
    private final Accounts accounts;
    private final AmountStyle amounts;

    private AccountsChapter(Wording words, Accounts accounts) {
        this.words = words;
        c = words.composition();
        this.accounts = accounts;
        amounts = AmountStyle.exact(
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

    static void write(Wording words) {
        Composition c = words.composition();
        Accounts accounts = c.dossier().project().accounts();
        c.chapterNamed(words.text("accounts"));
        if (accounts == null
                || (accounts.costs().isEmpty() && accounts.funding().isEmpty())) {
            c.body(words.text("accounts.none"));
            return;
        }
        AccountsChapter chapter = new AccountsChapter(words, accounts);
        c.body(Stream.of(
                        accounts.costs().isEmpty()
                                ? Optional.<String>empty()
                                : Optional.of(finding(words, accounts.cost())),
                        chapter.balance())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" ")));
        chapter.costs();
        chapter.years();
        chapter.funding();
    }

    /** How the accounts of a cost stand beside its budget: while the project runs, so far; then how they came out. */
    static String finding(Wording words, AccountSum cost) {
        Composition c = words.composition();
        Formats formats = c.formats();
        String actual = formats.money(cost.actual());
        String planned = formats.money(cost.planned());
        Optional<Money> known = cost.deviation();
        if (known.isEmpty()) {
            return words.text("accounts.open", planned);
        }
        if (ReportSummary.isRunning(c)) {
            return words.text("accounts.so-far", formats.longDate(c.edition().date()), actual, planned);
        }
        Money deviation = known.get();
        if (deviation.isZero()) {
            return words.text("accounts.finding.even", c.theProjectFirst(), actual);
        }
        return deviation.isNegative()
                ? words.text(
                        "accounts.finding.less",
                        c.theProjectFirst(),
                        actual,
                        planned,
                        formats.money(Money.ZERO.minus(deviation)))
                : words.text("accounts.finding.more", c.theProjectFirst(), actual, planned, formats.money(deviation));
    }

    private void costs() {
        List<Row> rows = new ArrayList<>();
        accounts.types()
                .forEach(type -> rows.add(new Row(
                        Row.Role.BODY, amounts(Cell.of(c.texts().termCapitalised(type)), accounts.cost(type)))));
        addTotal(rows, accounts.cost());
        c.sectionNamed(words.text("accounts.cost"));
        c.table(c.caption(largestCost(), c.text("unit.kroner.facts")), columns(c.text("column.type")), 0, rows);
    }

    private String largestCost() {
        return accounts.types().stream()
                .max(Comparator.comparing(type -> size(accounts.cost(type))))
                .map(type -> words.text(
                        "accounts.largest-cost",
                        c.texts().term(type),
                        c.formats().money(size(accounts.cost(type)))))
                .orElse("");
    }

    /** What is known of a sum: the accounts where they are complete, else the budget. */
    private static Money size(AccountSum sum) {
        return sum.open() > 0 ? sum.planned() : sum.actual();
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
        c.table(c.caption(payers(), c.text("unit.kroner.facts")), columns(c.text("column.source")), 0, rows);
    }

    private String payers() {
        List<ActorId> payers = accounts.funding().stream()
                .map(Accounts.Funding::source)
                .distinct()
                .toList();
        return payers.isEmpty() ? "" : words.count("accounts.payer", payers.size(), c.actor(payers.get(0)));
    }

    /** Whether the funding covers the cost; nothing while some of either is not known. */
    private Optional<String> balance() {
        AccountSum cost = accounts.cost();
        AccountSum paid = accounts.paid();
        if (cost.open() > 0
                || paid.open() > 0
                || accounts.funding().isEmpty()
                || accounts.costs().isEmpty()) {
            return Optional.empty();
        }
        Money missing = cost.actual().minus(paid.actual());
        if (missing.isZero()) {
            return Optional.of(words.text("accounts.balanced"));
        }
        return Optional.of(
                missing.isNegative()
                        ? words.text("accounts.surplus", c.formats().money(Money.ZERO.minus(missing)))
                        : words.text("accounts.missing", c.formats().money(missing)));
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
