package no.grobunn.reporting.xlsx.logframe;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.goal.Baseline;
import no.grobunn.core.goal.DatedValue;
import no.grobunn.core.goal.Goal;
import no.grobunn.core.goal.Indicator;
import no.grobunn.core.goal.IndicatorValue;
import no.grobunn.core.text.Texts;
import no.grobunn.reporting.xlsx.book.BookSheet;
import no.grobunn.reporting.xlsx.book.Look;
import no.grobunn.reporting.xlsx.book.NamedTable;
import no.grobunn.reporting.xlsx.book.SheetHead;
import no.grobunn.reporting.xlsx.book.TableColumn;
import org.jspecify.annotations.Nullable;

/** The indicators as a table, one line each: where it started, where it shall go, where it is, and how much of the way has been gone. */
final class IndicatorTable {
    private final Texts texts;
    private final Function<ActorId, String> actors;
    private final String name;

    /**
     * The table.
     *
     * @param actors what actors are called
     * @param name what formulas call the table
     */
    IndicatorTable(Texts texts, Function<ActorId, String> actors, String name) {
        this.texts = texts;
        this.actors = actors;
        this.name = name;
    }

    private record Line(Goal goal, Indicator indicator) {}

    NamedTable write(BookSheet sheet, PilotGoals goals) {
        List<Line> lines = goals.all().stream()
                .flatMap(goal -> goal.indicators().stream().map(indicator -> new Line(goal, indicator)))
                .toList();
        sheet.freeze(SheetHead.ROWS + 1, 1);
        sheet.repeat(SheetHead.ROWS);
        return NamedTable.write(sheet, name, SheetHead.ROWS, columns(), lines);
    }

    private List<TableColumn<Line>> columns() {
        return List.of(
                TableColumn.texts(
                        field("indicator.name"), line -> line.indicator().name()),
                TableColumn.texts(field("goal.statement"), line -> line.goal().statement()),
                TableColumn.texts(
                        field("goal.level"),
                        line -> texts.termCapitalised(line.goal().level())),
                TableColumn.texts(
                        field("indicator.unit"), line -> line.indicator().unit()),
                values(baseline(), indicator -> indicator.measuredBaseline().map(Baseline.Measured::value)),
                dates(
                        "workbook.indicator.baseline-date",
                        indicator -> indicator.measuredBaseline().map(Baseline.Measured::date)),
                values(target(), indicator -> indicator.finalTarget().map(DatedValue::value)),
                dates(
                        "workbook.indicator.target-date",
                        indicator -> indicator.finalTarget().map(DatedValue::date)),
                values(actual(), indicator -> indicator.latestActual().map(DatedValue::value)),
                dates(
                        "workbook.indicator.actual-date",
                        indicator -> indicator.latestActual().map(DatedValue::date)),
                TableColumn.filled(texts.get("workbook.indicator.attainment"), Look.PERCENT, this::attainment),
                TableColumn.texts(
                        field("indicator.verification"),
                        line -> line.indicator().verification()),
                TableColumn.texts(
                        field("indicator.responsible"),
                        line -> Optional.ofNullable(line.indicator().responsible())
                                .map(actors)
                                .orElse(null)),
                TableColumn.texts(
                        field("indicator.frequency"), line -> line.indicator().frequency()));
    }

    private void attainment(BookSheet sheet, int row, int column, Line line) {
        String from = NamedTable.thisRow(name, baseline());
        String to = NamedTable.thisRow(name, target());
        String at = NamedTable.thisRow(name, actual());
        String formula = "IF(COUNT(" + from + "," + to + "," + at + ")<3,\"\",IF(" + to + "=" + from + ",\"\",(" + at
                + "-" + from + ")/(" + to + "-" + from + ")))";
        line.indicator()
                .attainment()
                .ifPresentOrElse(
                        share -> sheet.formula(row, column, formula, share, Look.PERCENT),
                        () -> sheet.formula(row, column, formula, "", Look.PERCENT));
    }

    private TableColumn<Line> values(String header, Function<Indicator, Optional<IndicatorValue>> value) {
        return TableColumn.filled(header, Look.GENERAL_NUMBER, (sheet, row, column, line) -> {
            @Nullable IndicatorValue found = value.apply(line.indicator()).orElse(null);
            Optional<BigDecimal> number = Optional.ofNullable(found).flatMap(IndicatorValue::number);
            if (number.isPresent()) {
                sheet.number(row, column, number.get(), Look.GENERAL_NUMBER);
            } else if (found != null) {
                sheet.text(row, column, found.written(), Look.TEXT);
            } else {
                sheet.blank(row, column, Look.GENERAL_NUMBER);
            }
        });
    }

    private TableColumn<Line> dates(String key, Function<Indicator, Optional<LocalDate>> date) {
        return TableColumn.filled(
                texts.get(key),
                Look.DATE,
                (sheet, row, column, line) -> date.apply(line.indicator())
                        .ifPresentOrElse(
                                day -> sheet.date(row, column, day, Look.DATE),
                                () -> sheet.blank(row, column, Look.DATE)));
    }

    private String baseline() {
        return field("indicator.baseline");
    }

    private String target() {
        return texts.get("workbook.indicator.target");
    }

    private String actual() {
        return texts.get("workbook.indicator.actual");
    }

    private String field(String key) {
        return texts.get("field." + key);
    }
}
