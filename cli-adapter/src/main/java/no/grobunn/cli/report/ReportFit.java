package no.grobunn.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.grobunn.cli.failure.Refusal;
import no.grobunn.cli.failure.Wording;
import no.grobunn.core.report.InstalledReport;
import no.grobunn.core.text.Texts;

/** Which reports fit a dossier: a report about a pilot needs one, no report writes a language that it does not know, and some are for one audience alone. */
public final class ReportFit {
    private static final String AUDIENCE = "report.unfit.audience";

    private final ReportTerms terms;

    public ReportFit(ReportTerms terms) {
        this.terms = terms;
    }

    /**
     * The reports that were asked for by name.
     *
     * @throws Refusal if one of them does not fit
     */
    public List<InstalledReport> all(List<InstalledReport> named) {
        for (InstalledReport report : named) {
            objection(report).ifPresent(objection -> {
                throw refusal(objection).remedy(objection.key() + ".remedy");
            });
        }
        return named;
    }

    /** Those that fit; why each other is passed over is put into the list of objections. */
    public List<InstalledReport> fitting(List<InstalledReport> reports, List<Wording> objections) {
        List<InstalledReport> fitting = new ArrayList<>();
        for (InstalledReport report : reports) {
            objection(report).ifPresentOrElse(objections::add, () -> fitting.add(report));
        }
        return fitting;
    }

    /** An audience is typed, and so wrong use; what the dossier lacks or speaks is not. */
    private static Refusal refusal(Wording objection) {
        Object[] arguments = objection.arguments().toArray();
        return objection.key().equals(AUDIENCE)
                ? Refusal.wrongUse(objection.key(), arguments)
                : Refusal.failed(objection.key(), arguments);
    }

    private Optional<Wording> objection(InstalledReport report) {
        String title = report.descriptor().title(terms.language());
        if (report.descriptor().needsPilot() && terms.pilot().isEmpty()) {
            return Optional.of(Wording.of("report.unfit.pilot", title));
        }
        if (!report.descriptor().languages().contains(terms.language())) {
            return Optional.of(
                    Wording.of("report.unfit.language", title, terms.language().code()));
        }
        return terms.audience()
                .filter(audience -> !report.descriptor().audiences().contains(audience))
                .map(audience ->
                        Wording.of(AUDIENCE, title, Texts.of(terms.language()).term(audience)));
    }
}
