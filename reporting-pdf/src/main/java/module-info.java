/** Typesets documents as archivable and accessible PDF; for embedders and plugin authors who compose a document, and for the command line. */
module no.grobunn.reporting.pdf {
    requires java.desktop;
    requires transitive no.grobunn.core;
    requires org.apache.commons.logging;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires jdk.unsupported;
    requires static org.jspecify;

    exports no.grobunn.reporting.pdf;

    provides no.grobunn.core.readiness.RuleBook with
            no.grobunn.reporting.pdf.PdfRules;
    provides no.grobunn.core.report.spi.DossierCarrier with
            no.grobunn.reporting.pdf.PdfDossierCarrier;
    provides no.grobunn.core.report.spi.ReportPlugin with
            no.grobunn.reporting.pdf.ActionPlanPdf,
            no.grobunn.reporting.pdf.ActorMapPdf,
            no.grobunn.reporting.pdf.FinalReportPdf,
            no.grobunn.reporting.pdf.LetterOfIntentPdf,
            no.grobunn.reporting.pdf.MeetingPdf,
            no.grobunn.reporting.pdf.PilotProposalPdf,
            no.grobunn.reporting.pdf.ReadinessPdf;
}
