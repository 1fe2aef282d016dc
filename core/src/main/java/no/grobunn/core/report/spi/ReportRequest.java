package no.grobunn.core.report.spi;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.publication.edition.Edition;
import no.grobunn.core.publication.edition.PilotEdition;
import no.grobunn.core.text.Language;
import no.grobunn.core.theme.Theme;

/**
 * What a report is made of. Implemented by core only, so it may grow; plugins read it, tests make one with {@code no.grobunn.core.report.ReportOrder}. Immutable
 * but for progress and cancellation, which are safe to call from any thread.
 */
public interface ReportRequest {
    /** The dossier as the audience may have it: what it must not see is not there. */
    Dossier dossier();

    /** The pilot that the report is about; present whenever the descriptor says that it needs one. */
    Optional<PilotSketch> pilot();

    /** Who will read it. */
    Audience audience();

    /** What the funder demands; {@link FunderProfile#generic()} where nobody in particular is asked. */
    FunderProfile profile();

    /** How its documents look; {@link Theme#STANDARD} where nobody chose. */
    Theme theme();

    /** The language of every label, number and date. */
    Language language();

    /** The time zone of clock times. */
    ZoneId zone();

    /** The day the report speaks from. */
    LocalDate date();

    /** The value of one of the plugin's options: as given, else its standard; empty only for a text without either. */
    <T> Optional<T> option(ReportOption<T> option);

    /** What a document of core's is composed from, when it is about the dossier. */
    default Edition edition() {
        return new Edition(dossier(), audience(), language(), date());
    }

    /**
     * What a document of core's is composed from, when it is about the pilot.
     *
     * @throws java.util.NoSuchElementException if there is no pilot, which a descriptor that needs one rules out
     */
    default PilotEdition pilotEdition() {
        return new PilotEdition(dossier(), pilot().orElseThrow(), audience(), profile(), language(), date());
    }

    /** Tells how far the work has come, 0 to 1; may be called as often as is natural. */
    void progress(double share);

    /**
     * Ends the work if the person no longer wants it; called between pieces of work.
     *
     * @throws java.util.concurrent.CancellationException if the request was cancelled
     */
    void checkCancelled();
}
