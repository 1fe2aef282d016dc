/** An example: a report that somebody else adds, found by the service loader. */
module no.grobunn.example.partners {
    requires no.grobunn.core;
    requires static org.jspecify;

    provides no.grobunn.core.report.spi.ReportPlugin with
            no.grobunn.example.partners.PartnerList;
}
