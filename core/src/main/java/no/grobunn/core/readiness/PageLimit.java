package no.grobunn.core.readiness;

import java.time.LocalDate;
import java.util.List;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.text.Language;

/** The pages that a funder lets a proposal have: judged on the document that was made, so it comes with it and is no rule. Stateless and thread-safe. */
public final class PageLimit {
    static final RuleDescription RULE = RuleDescription.of("page-limit", Severity.BLOCKER, Topic.PROPOSAL)
            .nb("""
                    title = For mange sider
                    what = Dokumentet som ble laget, har flere sider enn finansiøren tar imot.
                    why = Søknader som er for lange, blir avvist eller bare lest til grensen.
                    source = Finansiørens profil.
                    above = Dokumentet har {0} sider, og finansiøren tar imot {1}.
                    above.remedy = Kort ned tekstene, eller flytt det som ikke må være med, til vedlegg som sendes for seg.
                    """)
            .nn("""
                    title = For mange sider
                    what = Dokumentet som vart laga, har fleire sider enn finansiøren tek imot.
                    why = Søknader som er for lange, blir avviste eller berre lesne til grensa.
                    source = Profilen til finansiøren.
                    above = Dokumentet har {0} sider, og finansiøren tek imot {1}.
                    above.remedy = Kort ned tekstane, eller flytt det som ikkje må vere med, til vedlegg som blir sende for seg.
                    """)
            .en("""
                    title = Too many pages
                    what = The document that was made has more pages than the funder takes.
                    why = Applications that are too long are rejected, or read only up to the limit.
                    source = The funder's profile.
                    above = The document has {0} pages, and the funder takes {1}.
                    above.remedy = Shorten the texts, or move what is not needed into attachments that are sent apart.
                    """)
            .withoutExample();

    private PageLimit() {}

    /**
     * What is to be said of a document with so many pages.
     *
     * @param profile the profile it is judged by
     * @param date the day it is judged for
     * @return one finding, or none
     */
    public static List<Finding> judge(int pages, FunderProfile profile, LocalDate date, Language language) {
        return profile.figure(FunderProfile::maxPages, date)
                .filter(limit -> pages > limit.value())
                .map(limit -> Objection.of("above", SubjectPath.DOSSIER, pages, limit.value())
                        .by(limit.source()))
                .map(objection -> new Findings(profile, language).of(RULE, objection))
                .map(List::of)
                .orElse(List.of());
    }
}
