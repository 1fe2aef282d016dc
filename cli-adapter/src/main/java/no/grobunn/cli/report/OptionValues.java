package no.grobunn.cli.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.grobunn.cli.failure.Refusal;
import no.grobunn.core.report.InstalledReport;
import no.grobunn.core.report.ReportOrder;
import no.grobunn.core.report.spi.ReportOption;

/** The values that {@code --option K=V} gives, held against what the chosen reports allow. */
public final class OptionValues {
    private final Map<String, String> values;

    private OptionValues(Map<String, String> values) {
        this.values = values;
    }

    /**
     * The values of what was typed.
     *
     * @throws Refusal if no chosen report has an option, or it does not allow the value
     */
    public static OptionValues of(List<String> typed, List<InstalledReport> reports) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String word : typed) {
            int equals = word.indexOf('=');
            if (equals < 1) {
                throw Refusal.wrongUse("error.option-form", word).remedy("error.option-form.remedy");
            }
            String key = word.substring(0, equals);
            String value = word.substring(equals + 1);
            judge(key, value, reports);
            values.put(key, value);
        }
        return new OptionValues(values);
    }

    private static void judge(String key, String value, List<InstalledReport> reports) {
        if (options(reports).noneMatch(option -> option.key().equals(key))) {
            List<String> known =
                    options(reports).map(ReportOption::key).distinct().sorted().toList();
            throw known.isEmpty()
                    ? Refusal.wrongUse("error.no-options", key).remedy("error.no-options.remedy")
                    : Refusal.wrongUse("error.unknown-report-option", key).choices(key, known);
        }
        options(reports)
                .filter(option -> option.key().equals(key))
                .filter(option -> option.read(value).isEmpty())
                .findFirst()
                .ifPresent(option -> {
                    Refusal refusal = Refusal.wrongUse("error.option-value", value, key);
                    throw option.choices().isEmpty()
                            ? refusal.remedy("error.option-value.remedy", key, option.allowed())
                            : refusal.choices(value, option.choices());
                });
    }

    /** Gives an order for a report the values of the options that it has. */
    ReportOrder.Builder putInto(ReportOrder.Builder order, InstalledReport report) {
        values.forEach((key, value) -> {
            if (report.descriptor().option(key).isPresent()) {
                order.option(key, value);
            }
        });
        return order;
    }

    private static Stream<ReportOption<?>> options(List<InstalledReport> reports) {
        return reports.stream().flatMap(report -> report.descriptor().options().stream());
    }
}
