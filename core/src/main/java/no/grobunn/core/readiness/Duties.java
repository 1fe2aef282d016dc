package no.grobunn.core.readiness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.grobunn.core.funder.Attestation;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.funder.Reminder;
import no.grobunn.core.funder.ReportDeadline;
import no.grobunn.core.money.Money;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.text.Formats;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;
import org.jspecify.annotations.Nullable;

/** Finds what a funder asks of the person who applies. */
final class Duties {
    private final FunderProfile profile;
    private final Language language;

    Duties(FunderProfile profile, Language language) {
        this.profile = profile;
        this.language = language;
    }

    /** Reminders in the profile's order, reports by their day, and who must confirm a grant as large as the pilot's. */
    List<Duty> of(@Nullable PilotSketch pilot) {
        Stream<Duty> reminders = profile.reminders().stream().map(this::reminder);
        return pilot == null
                ? reminders.toList()
                : Stream.of(
                                reminders,
                                reports(pilot.period().end()),
                                attestation(pilot.budget().grant()).stream())
                        .flatMap(duties -> duties)
                        .toList();
    }

    private Duty reminder(Reminder reminder) {
        return new Duty(
                Duty.Kind.REMINDER,
                reminder.text().in(language),
                null,
                profile.source(reminder.source()).cited(language));
    }

    private Stream<Duty> reports(LocalDate end) {
        return profile.reportDeadlines().stream()
                .sorted(Comparator.comparing(ReportDeadline::monthsAfterEnd))
                .map(deadline -> report(deadline, deadline.after(end)));
    }

    private Duty report(ReportDeadline deadline, LocalDate due) {
        String text = text(
                "report", deadline.report().in(language), Formats.of(language).longDate(due));
        return new Duty(
                Duty.Kind.REPORT, text, due, profile.source(deadline.source()).cited(language));
    }

    private Optional<Duty> attestation(Money grant) {
        return profile.attestations().stream()
                .filter(tier -> tier.fromGrant().compareTo(grant) <= 0)
                .max(Comparator.comparing(Attestation::fromGrant))
                .map(tier -> new Duty(
                        Duty.Kind.ATTESTATION,
                        text("attestation", tier.by().in(language)),
                        null,
                        profile.source(tier.source()).cited(language)));
    }

    private String text(String key, Object... arguments) {
        return Texts.of(language).get("readiness.duty." + key, arguments);
    }
}
