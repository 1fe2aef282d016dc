/** An example: a report and a rule that somebody else adds, found by the service loader. */
module no.grobunn.example.partners {
    requires no.grobunn.core;
    requires static org.jspecify;

    provides no.grobunn.core.report.spi.ReportPlugin with
            no.grobunn.example.partners.PartnerList;
    provides no.grobunn.core.readiness.RuleBook with
            no.grobunn.example.partners.PartnerRules;
}
