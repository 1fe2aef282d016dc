package no.grobunn.core.publication.finalreport;

import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.document.Cover;
import no.grobunn.core.document.Facts;
import no.grobunn.core.pilot.Budget;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.publication.chapter.PartnerTable;
import no.grobunn.core.publication.chapter.WorkPackageTable;
import no.grobunn.core.publication.composition.Composition;
import no.grobunn.core.publication.composition.MoneyInWords;
import no.grobunn.core.publication.composition.Wording;

/** The pilot that came of it, for those who will not read the proposal. */
final class PilotInBrief {
    private final Composition c;
    private final Wording words;
    private final PilotSketch pilot;
    private final Budget budget;

    private PilotInBrief(Wording words, PilotSketch pilot) {
        this.words = words;
        c = words.composition();
        this.pilot = pilot;
        budget = pilot.budget();
    }

    static void write(Wording words, PilotSketch pilot) {
        Composition c = words.composition();
        PilotInBrief chapter = new PilotInBrief(words, pilot);
        c.chapterNamed(words.text("pilot"));
        c.prose(pilot.summary());
        c.add(new Facts(chapter.facts()));
        c.sectionNamed(c.text("approach.packages"));
        WorkPackageTable.write(c, pilot);
        c.sectionNamed(c.text("organisation.partners"));
        PartnerTable.write(c, pilot);
    }

    private List<Cover.Fact> facts() {
        MoneyInWords money = new MoneyInWords(c.edition());
        List<Cover.Fact> facts = new ArrayList<>();
        facts.add(new Cover.Fact(words.text("pilot.title"), pilot.title()));
        facts.add(new Cover.Fact(c.text("cover.period"), c.formats().months(pilot.period())));
        facts.add(new Cover.Fact(c.text("cover.status"), c.texts().termCapitalised(pilot.status())));
        if (!budget.cost().isZero()) {
            facts.add(new Cover.Fact(words.text("pilot.cost"), money.of(budget.cost())));
        }
        if (!budget.grant().isZero()) {
            facts.add(new Cover.Fact(words.text("pilot.grant"), money.of(budget.grant())));
        }
        facts.add(new Cover.Fact(c.text("cover.version"), pilot.version()));
        return facts;
    }
}
