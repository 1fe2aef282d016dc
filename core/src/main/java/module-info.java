/** The domain of a regional pre-project, what documents say of it, the report SPI and storage; for embedders, plugin authors and the other modules of Grobunn. */
module no.grobunn.core {
    requires org.commonmark;
    requires static transitive org.jspecify;
    requires org.snakeyaml.engine;
    requires java.xml;
    requires tools.jackson.core;
    requires tools.jackson.dataformat.yaml;

    exports no.grobunn.core.action;
    exports no.grobunn.core.actor;
    exports no.grobunn.core.actormap;
    exports no.grobunn.core.analysis;
    exports no.grobunn.core.catalogue;
    exports no.grobunn.core.comparison;
    exports no.grobunn.core.document;
    exports no.grobunn.core.dossier;
    exports no.grobunn.core.drawing;
    exports no.grobunn.core.exchange;
    exports no.grobunn.core.figure;
    exports no.grobunn.core.funder;
    exports no.grobunn.core.goal;
    exports no.grobunn.core.id;
    exports no.grobunn.core.initiative;
    exports no.grobunn.core.intake;
    exports no.grobunn.core.invariant;
    exports no.grobunn.core.meeting;
    exports no.grobunn.core.money;
    exports no.grobunn.core.need;
    exports no.grobunn.core.pilot;
    exports no.grobunn.core.project;
    exports no.grobunn.core.publication.actionplan;
    exports no.grobunn.core.publication.actormap;
    exports no.grobunn.core.publication.edition;
    exports no.grobunn.core.publication.finalreport;
    exports no.grobunn.core.publication.letter;
    exports no.grobunn.core.publication.meeting;
    exports no.grobunn.core.publication.portal;
    exports no.grobunn.core.publication.proposal;
    exports no.grobunn.core.publication.readiness;
    exports no.grobunn.core.quantity;
    exports no.grobunn.core.readiness;
    exports no.grobunn.core.report;
    exports no.grobunn.core.report.spi;
    exports no.grobunn.core.sheet;
    exports no.grobunn.core.storage;
    exports no.grobunn.core.storage.edit;
    exports no.grobunn.core.text;
    exports no.grobunn.core.theme;
    exports no.grobunn.core.time;
    exports no.grobunn.core.vocabulary;

    uses no.grobunn.core.intake.IntakeFormat;
    uses no.grobunn.core.readiness.RuleBook;
    uses no.grobunn.core.report.spi.DossierCarrier;
    uses no.grobunn.core.report.spi.ReportPlugin;

    provides no.grobunn.core.readiness.RuleBook with
            no.grobunn.core.readiness.rule.StandardRules;
    provides no.grobunn.core.report.spi.ReportPlugin with
            no.grobunn.core.report.portal.PortalAnswersReport;
}
