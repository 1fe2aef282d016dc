package no.grobunn.reporting.pdf;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.document.Document;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.meeting.Meeting;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.publication.actionplan.ActionPlan;
import no.grobunn.core.publication.actormap.ActorMapDirectory;
import no.grobunn.core.publication.edition.Edition;
import no.grobunn.core.publication.edition.PilotEdition;
import no.grobunn.core.publication.finalreport.FinalReport;
import no.grobunn.core.publication.letter.LetterOfIntent;
import no.grobunn.core.publication.letter.Room;
import no.grobunn.core.publication.meeting.MeetingDocument;
import no.grobunn.core.publication.proposal.PilotProposal;
import no.grobunn.core.publication.readiness.ReadinessReport;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.ReadinessCheck;
import no.grobunn.core.readiness.ReadinessRules;
import no.grobunn.core.storage.DossierReader;
import no.grobunn.core.text.Language;

/** Every document of the example cases in every language, for those who may see most of it. */
final class RealDocuments {
    private static final LocalDate DAY = LocalDate.of(2022, 9, 15);

    private final Dossier dossier;
    private final Language language;
    private final List<Named> all = new ArrayList<>();

    /** A document and what to call it. */
    record Named(String name, Document document) {
        @Override
        public String toString() {
            return name;
        }
    }

    private RealDocuments(Dossier dossier, Language language) {
        this.dossier = dossier;
        this.language = language;
    }

    /** All of an example. */
    static Stream<Named> of(String example) {
        Dossier dossier =
                new DossierReader().read(Path.of("..", "examples", example)).dossierOrThrow();
        return Arrays.stream(Language.values()).flatMap(language -> new RealDocuments(dossier, language).compose());
    }

    private Stream<Named> compose() {
        Edition edition = new Edition(dossier, Audience.INTERNAL, language, DAY);
        PilotSketch first = dossier.pilots().isEmpty() ? null : dossier.pilots().get(0);
        add("actor-map", ActorMapDirectory.compose(edition));
        add("action-plan", ActionPlan.compose(edition));
        add("final-report", FinalReport.compose(edition, first));
        for (Meeting meeting : dossier.meetings()) {
            add("meeting-" + meeting.id(), MeetingDocument.compose(edition, meeting));
            Edition before = new Edition(
                    dossier, Audience.RESOURCE_GROUP, language, meeting.date().minusDays(1));
            add("invitation-" + meeting.id(), MeetingDocument.compose(before, meeting));
        }
        ReadinessCase subject = new ReadinessCase(dossier, first, FunderProfile.generic(), DAY);
        add(
                "readiness",
                ReadinessReport.compose(dossier, new ReadinessCheck(ReadinessRules.installed()).of(subject, language)));
        if (first != null) {
            pilot(new PilotEdition(dossier, first, Audience.FUNDER, FunderProfile.generic(), language, DAY));
        }
        return all.stream();
    }

    private void pilot(PilotEdition edition) {
        add("pilot-proposal", PilotProposal.compose(edition));
        LetterOfIntent.expected(edition.pilot())
                .forEach(partner ->
                        add("letter-" + partner.actor(), LetterOfIntent.compose(edition, partner, Room.FULL)));
    }

    private void add(String name, Document document) {
        all.add(new Named(name + "-" + language.code(), document));
    }
}
