package no.grobunn.core.publication.finalreport;

import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.document.Cover;
import no.grobunn.core.document.Facts;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.pilot.Budget;
import no.grobunn.core.pilot.Partner;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.WorkPackage;
import no.grobunn.core.publication.composition.AmountStyle;
import no.grobunn.core.publication.composition.Composition;
import no.grobunn.core.publication.composition.MoneyInWords;

/** The pilot that came of it, for those who will not read the proposal. */
final class PilotInBrief {
    private final Composition c;
    private final Words words;
    private final PilotSketch pilot;
    private final Budget budget;

    private PilotInBrief(Composition c, PilotSketch pilot) {
        this.c = c;
        this.pilot = pilot;
        words = new Words(c);
        budget = pilot.budget();
    }

    static void write(Composition c, PilotSketch pilot) {
        PilotInBrief chapter = new PilotInBrief(c, pilot);
        c.chapterNamed(chapter.words.text("pilot"));
        c.prose(pilot.summary());
        c.add(new Facts(chapter.facts()));
        chapter.packages();
        chapter.partners();
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

    private void packages() {
        List<WorkPackage> packages = pilot.workPackages();
        AmountStyle amounts =
                AmountStyle.of(c.formats(), budget.costByWorkPackage().asMap().values());
        c.sectionNamed(c.text("approach.packages"));
        c.table(
                c.caption(c.count("packages.sentence", packages.size()), c.text("unit.kroner.facts")),
                List.of(
                        Column.text(c.text("column.package")),
                        Column.text(c.text("column.responsible")),
                        Column.text(c.text("column.period")),
                        Column.number(c.text("column.cost"))),
                0,
                packages.stream()
                        .map(work -> Row.body(
                                new Table.Words(
                                        c.name(c.text(
                                                "package.heading", work.number().value(), work.title())),
                                        null,
                                        true),
                                Cell.of(c.name(c.actor(work.responsible()))),
                                Cell.of(c.formats().months(work.period())),
                                Cell.of(amounts.write(budget.costByWorkPackage().of(work.number())))))
                        .toList());
    }

    private void partners() {
        List<Partner> partners =
                pilot.partners().stream().filter(Partner::isStanding).toList();
        c.sectionNamed(c.text("organisation.partners"));
        c.table(
                c.caption(
                        c.count(
                                "organisation.partners.finding",
                                partners.size(),
                                pilot.confirmedPartners().size()),
                        null),
                List.of(
                        Column.text(c.text("column.partner")),
                        Column.code(c.text("column.role")),
                        Column.code(c.text("column.commitment"))),
                0,
                partners.stream()
                        .map(partner -> Row.body(
                                Cell.strong(c.actor(partner.actor())),
                                Cell.of(c.texts().termCapitalised(partner.role())),
                                Cell.of(c.texts().termCapitalised(partner.status()))))
                        .toList());
    }
}
