/** Workbooks that calculate, written with Apache POI, none of whose types leaves this module; found by the report engine as plugins. */
module no.grobunn.reporting.xlsx {
    requires java.xml;
    requires transitive no.grobunn.core;
    requires org.apache.logging.log4j;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.ooxml.schemas;
    requires org.apache.poi.poi;
    requires org.apache.xmlbeans;
    requires static org.jspecify;

    exports no.grobunn.reporting.xlsx;

    provides no.grobunn.core.intake.IntakeFormat with
            no.grobunn.reporting.xlsx.IntakeWorkbook;
    provides no.grobunn.core.report.spi.ReportPlugin with
            no.grobunn.reporting.xlsx.BudgetWorkbook,
            no.grobunn.reporting.xlsx.LogframeWorkbook,
            no.grobunn.reporting.xlsx.RegisterWorkbook;
    provides org.apache.logging.log4j.spi.Provider with
            no.grobunn.reporting.xlsx.logging.SilentLogging;
}
