package no.grobunn.reporting.xlsx.logframe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.grobunn.core.goal.DatedValue;
import no.grobunn.core.goal.Goal;
import no.grobunn.core.goal.GoalLevel;
import no.grobunn.core.goal.Indicator;
import no.grobunn.core.goal.IndicatorValue;
import no.grobunn.core.goal.Measure;
import no.grobunn.core.pilot.Assumption;
import no.grobunn.core.pilot.Budget;
import no.grobunn.core.pilot.CostLine;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.WorkPackage;
import no.grobunn.core.text.Formats;
import no.grobunn.core.text.Texts;
import no.grobunn.reporting.xlsx.book.BookSheet;
import no.grobunn.reporting.xlsx.book.Look;
import no.grobunn.reporting.xlsx.book.Precision;
import no.grobunn.reporting.xlsx.book.Ref;
import no.grobunn.reporting.xlsx.book.SheetHead;
import org.jspecify.annotations.Nullable;

/**
 * The logical framework as funders know it: goals from society down to outputs, and the activities below them, against what is described, how it is measured, where
 * that can be verified and what it rests on. Activities have means and costs where goals have indicators and sources (Norad, “The Logical Framework Approach”, 1999).
 */
final class LogframeMatrix {
    private static final int LEVEL = 0;
    private static final int DESCRIPTION = 1;
    private static final int INDICATORS = 2;
    private static final int VERIFICATION = 3;
    private static final int ASSUMPTIONS = 4;
    private static final double[] WIDTHS = {18, 46, 46, 34, 46};

    private final BookSheet sheet;
    private final Texts texts;
    private final PilotSketch pilot;
    private final PilotGoals goals;
    private int next = SheetHead.ROWS;

    LogframeMatrix(BookSheet sheet, Texts texts, PilotSketch pilot, PilotGoals goals) {
        this.sheet = sheet;
        this.texts = texts;
        this.pilot = pilot;
        this.goals = goals;
    }

    void write() {
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.width(column, WIDTHS[column]);
        }
        sheet.freeze(next + 1, 1);
        sheet.repeat(next);
        header("level", "description", "indicators", "verification", "assumptions");
        for (GoalLevel level : List.of(GoalLevel.SOCIETAL, GoalLevel.OUTCOME, GoalLevel.OUTPUT)) {
            level(level);
        }
        header("activities", "description", "hours", "cost", "assumptions");
        activities();
    }

    private void header(String... keys) {
        for (int column = 0; column < keys.length; column++) {
            boolean number = keys[column].equals("hours") || keys[column].equals("cost");
            String header = texts.get("workbook.logframe." + keys[column]);
            sheet.text(next, column, header, number ? Look.HEADER_NUMBER : Look.HEADER);
        }
        next++;
    }

    private void level(GoalLevel level) {
        List<Goal> found = goals.at(level);
        int rows = Math.max(1, found.size());
        for (int i = 0; i < rows; i++) {
            begin(i == 0 ? texts.termCapitalised(level) : null, i == 0 ? assumptions(level) : null);
            if (found.isEmpty()) {
                sheet.text(next, DESCRIPTION, texts.get("workbook.logframe.none"), Look.EXPLANATION);
                sheet.blank(next, INDICATORS, Look.TEXT);
                sheet.blank(next, VERIFICATION, Look.TEXT);
            } else {
                goal(found.get(i));
            }
            next++;
        }
    }

    private void goal(Goal goal) {
        sheet.text(next, DESCRIPTION, goal.statement(), Look.TEXT);
        sheet.text(next, INDICATORS, lines(goal.indicators(), this::indicator), Look.TEXT);
        sheet.text(next, VERIFICATION, lines(goal.indicators(), LogframeMatrix::verification), Look.TEXT);
    }

    private void activities() {
        Budget budget = pilot.budget();
        List<String> processes = new ArrayList<>();
        goals.at(GoalLevel.PROCESS).forEach(goal -> processes.add(goal.statement()));
        Precision precision = Precision.of(pilot.costs().stream().map(CostLine::total));
        Precision hours = Precision.ofNumbers(pilot.workPackages().stream().map(work -> budget.hours(work.number())));
        int first = next;
        for (WorkPackage work : pilot.workPackages()) {
            begin(null, next == first ? assumptions(GoalLevel.PROCESS) : null);
            String title = texts.get(
                    "workbook.logframe.package", Integer.toString(work.number().value()), work.title());
            sheet.text(next, DESCRIPTION, title, Look.TEXT);
            sheet.number(next, INDICATORS, budget.hours(work.number()), Look.number(hours));
            sheet.money(next, VERIFICATION, budget.costByWorkPackage().of(work.number()), Look.number(precision));
            next++;
        }
        if (next > first) {
            sheet.text(next, LEVEL, texts.get("workbook.sum"), Look.TOTAL_TEXT);
            sheet.blank(next, DESCRIPTION, Look.TOTAL_TEXT);
            sheet.formula(
                    next, INDICATORS, sum(first, INDICATORS), hours(budget, pilot.workPackages()), Look.total(hours));
            sheet.formula(next, VERIFICATION, sum(first, VERIFICATION), budget.cost(), Look.total(precision));
            sheet.blank(next, ASSUMPTIONS, Look.TOTAL_TEXT);
            next++;
        }
        if (!processes.isEmpty()) {
            sheet.text(next++, LEVEL, texts.get("workbook.logframe.process", String.join(" ", processes)), Look.NOTE);
        }
    }

    private String sum(int first, int column) {
        return "SUM(" + Ref.range(first, column, next - 1, column) + ")";
    }

    private static BigDecimal hours(Budget budget, List<WorkPackage> packages) {
        return packages.stream().map(work -> budget.hours(work.number())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void begin(@Nullable String level, @Nullable String assumptions) {
        if (level == null) {
            sheet.blank(next, LEVEL, Look.TEXT);
        } else {
            sheet.text(next, LEVEL, level, Look.STRONG_TEXT);
        }
        if (assumptions == null) {
            sheet.blank(next, ASSUMPTIONS, Look.TEXT);
        } else {
            sheet.text(next, ASSUMPTIONS, assumptions, Look.TEXT);
        }
    }

    private @Nullable String assumptions(GoalLevel level) {
        String found = pilot.assumptions().stream()
                .filter(assumption -> assumption.level() == level)
                .map(Assumption::statement)
                .collect(Collectors.joining("\n"));
        return found.isEmpty() ? null : found;
    }

    /** An indicator on one line: from what it shows, to what it shall show, by when; what is not known yet says so. */
    private String indicator(Indicator indicator) {
        String from = indicator
                .measuredBaseline()
                .map(measured -> value(indicator, measured.value()))
                .orElseGet(() -> texts.get("workbook.logframe.no-baseline"));
        return indicator
                .finalTarget()
                .map(target -> texts.get(
                        "workbook.logframe.indicator",
                        indicator.name(),
                        from,
                        value(indicator, target.value()),
                        date(target)))
                .orElseGet(() -> texts.get("workbook.logframe.no-target", indicator.name(), from));
    }

    private String value(Indicator indicator, IndicatorValue value) {
        Formats formats = Formats.of(texts.language());
        boolean share = indicator.measure() == Measure.PERCENTAGE;
        return value.number()
                .map(number -> share ? formats.hundredths(number) : formats.decimal(number))
                .orElse(value.written());
    }

    private String date(DatedValue target) {
        return Formats.of(texts.language()).shortDate(target.date());
    }

    private static String verification(Indicator indicator) {
        return Stream.of(indicator.verification(), indicator.frequency())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String lines(List<Indicator> indicators, Function<Indicator, String> words) {
        return indicators.stream().map(words).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
