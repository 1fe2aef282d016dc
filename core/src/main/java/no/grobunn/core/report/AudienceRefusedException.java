package no.grobunn.core.report;

import no.grobunn.core.actor.Audience;
import no.grobunn.core.report.spi.ReportDescriptor;

/** A report was ordered for an audience that it is never made for. */
public final class AudienceRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Audience audience;

    AudienceRefusedException(ReportDescriptor report, Audience audience) {
        super("The report " + report + " is not made for " + audience.code());
        this.audience = audience;
    }

    /** The audience it was ordered for. */
    public Audience audience() {
        return audience;
    }
}
