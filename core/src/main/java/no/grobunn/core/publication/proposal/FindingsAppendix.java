package no.grobunn.core.publication.proposal;

import no.grobunn.core.publication.chapter.FindingsChapter;
import no.grobunn.core.publication.composition.Composition;
import no.grobunn.core.readiness.ReadinessResult;

/** What a funder would object to in a draft, for those who write it. */
final class FindingsAppendix {
    private FindingsAppendix() {}

    static void write(Composition c, ReadinessResult result) {
        if (result.findings().isEmpty() && result.waived().isEmpty()) {
            return;
        }
        FindingsChapter findings = new FindingsChapter(c, result);
        c.appendix("readiness");
        c.note(c.text("readiness.note"));
        findings.findings();
        c.section("readiness.waived");
        findings.waived();
    }
}
