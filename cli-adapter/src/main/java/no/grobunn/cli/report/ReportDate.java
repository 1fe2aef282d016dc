package no.grobunn.cli.report;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import no.grobunn.cli.failure.Refusal;

/** The day that reports speak from: {@code --date}, else {@code SOURCE_DATE_EPOCH} (reproducible-builds.org), else today. */
public final class ReportDate {
    private final Clock clock;
    private final Map<String, String> variables;

    public ReportDate(Clock clock, Map<String, String> variables) {
        this.clock = clock;
        this.variables = variables;
    }

    /** The day, given what was typed. */
    public LocalDate of(Optional<String> typed) {
        return typed.map(this::typed)
                .or(() -> Optional.ofNullable(variables.get("SOURCE_DATE_EPOCH"))
                        .filter(value -> !value.isBlank())
                        .map(ReportDate::epoch))
                .orElseGet(this::today);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private LocalDate typed(String date) {
        try {
            return LocalDate.parse(date);
        } catch (DateTimeException e) {
            throw Refusal.wrongUse("error.date", date).remedy("error.date.remedy", today().toString());
        }
    }

    private static LocalDate epoch(String seconds) {
        try {
            return Instant.ofEpochSecond(Long.parseLong(seconds.trim()))
                    .atZone(ZoneOffset.UTC)
                    .toLocalDate();
        } catch (NumberFormatException | DateTimeException e) {
            throw Refusal.wrongUse("error.source-date-epoch", seconds).remedy("error.source-date-epoch.remedy");
        }
    }
}
