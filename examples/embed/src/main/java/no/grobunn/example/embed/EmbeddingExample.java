package no.grobunn.example.embed;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.analysis.ActorMeasures;
import no.grobunn.core.analysis.ActorNetwork;
import no.grobunn.core.analysis.Bridge;
import no.grobunn.core.analysis.NetworkMeasures;
import no.grobunn.core.analysis.NetworkScope;
import no.grobunn.core.document.Document;
import no.grobunn.core.document.Heading;
import no.grobunn.core.document.Paragraph;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.project.Phase;
import no.grobunn.core.project.Project;
import no.grobunn.core.project.ProjectId;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.ReadinessCheck;
import no.grobunn.core.readiness.ReadinessResult;
import no.grobunn.core.readiness.ReadinessRules;
import no.grobunn.core.report.InstalledReport;
import no.grobunn.core.report.ReportEngine;
import no.grobunn.core.report.ReportOrder;
import no.grobunn.core.report.ReportOutcome;
import no.grobunn.core.report.ReportPlugins;
import no.grobunn.core.storage.DossierReader;
import no.grobunn.core.storage.FunderProfiles;
import no.grobunn.core.storage.ReadResult;
import no.grobunn.core.text.Language;
import no.grobunn.core.time.Period;
import no.grobunn.reporting.pdf.AccessiblePdf;

/** The steps of the embedding guide, as a program that can be run. */
public final class EmbeddingExample {
    private EmbeddingExample() {}

    /** Reads a dossier and tells every problem. */
    public static Dossier read(Path place, List<String> told) {
        ReadResult read = new DossierReader().read(place);
        read.problems().forEach(problem -> told.add(problem.position() + " " + problem.message(Language.EN)));
        return read.dossierOrThrow();
    }

    /** Builds a dossier in Java. */
    public static Dossier build() {
        Actor owner = Actor.builder(new ActorId("association"), "The business association", Sector.ASSOCIATION)
                .chainLevels(List.of(ChainLevel.ENTERPRISE))
                .build();
        Project project = Project.builder(
                        new ProjectId("repair"),
                        "Repair again",
                        Phase.PRE_PROJECT,
                        Language.EN,
                        "A pre-project about repair.",
                        owner.id(),
                        new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)))
                .build();
        return Dossier.builder(project).actors(List.of(owner)).build();
    }

    /** Finds who holds the network together, and what would break it. */
    public static List<String> holdTogether(Dossier dossier) {
        NetworkMeasures network = ActorNetwork.of(dossier, NetworkScope.now()).measures();
        List<String> told = new ArrayList<>();
        for (ActorMeasures actor : network.mostBetween()) {
            told.add(dossier.actor(actor.actor()).name());
        }
        for (Bridge bridge : network.bridges()) {
            told.add(bridge.tie().first() + " – " + bridge.tie().second() + " cuts off " + bridge.cutOff());
        }
        return told;
    }

    /** Asks what a funder would object to. */
    public static List<String> check(Dossier dossier) {
        PilotSketch pilot = dossier.pilots().get(0);
        FunderProfile profile = FunderProfiles.builtIn().forPilot(pilot);
        ReadinessCase subject = new ReadinessCase(dossier, pilot, profile, LocalDate.of(2022, 9, 15));
        ReadinessResult result = new ReadinessCheck(ReadinessRules.installed()).of(subject, Language.EN);
        return result.findings().stream()
                .map(finding -> finding.code() + ": " + finding.message() + " " + finding.remedy())
                .toList();
    }

    /** Makes every report that is installed, each for those it is meant for. */
    public static List<ReportOutcome> report(Dossier dossier, Path folder) {
        List<ReportOutcome> outcomes = new ArrayList<>();
        ReportPlugins plugins = ReportPlugins.installed();
        for (InstalledReport report : plugins.reports()) {
            ReportOrder order = ReportOrder.builder(dossier, LocalDate.of(2022, 9, 15))
                    .audience(report.descriptor().audience())
                    .build();
            outcomes.addAll(new ReportEngine().make(report, order, folder));
        }
        return outcomes;
    }

    /** Typesets a document of one's own. */
    public static int typeset(Dossier dossier, OutputStream out) throws IOException {
        Document document = new Document(
                new Document.Properties(
                        dossier.project().title(),
                        "Note",
                        "A note about the pre-project.",
                        dossier.actor(dossier.project().owner()).name(),
                        Language.EN,
                        null,
                        LocalDate.of(2027, 2, 1),
                        null),
                null,
                List.of(
                        Heading.chapter("1", "Why"),
                        Paragraph.body(dossier.project().summary())));
        int pages = AccessiblePdf.standard().typeset(document, out);
        return pages;
    }
}
