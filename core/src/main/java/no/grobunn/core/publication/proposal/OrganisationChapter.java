package no.grobunn.core.publication.proposal;

import java.util.List;
import java.util.stream.Collectors;
import no.grobunn.core.document.Inline;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.pilot.Evidence;
import no.grobunn.core.pilot.Partner;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.publication.composition.Composition;

/** Who does it: how the pilot is led, how committed each partner is, and which decisions it rests on. */
final class OrganisationChapter {
    private final Composition c;
    private final PilotSketch pilot;

    private OrganisationChapter(Composition c) {
        this.c = c;
        pilot = c.pilotEdition().pilot();
    }

    static void write(Composition c) {
        OrganisationChapter chapter = new OrganisationChapter(c);
        c.chapter("organisation");
        c.section("organisation.section");
        c.proseOrUnwritten(chapter.pilot.organisation(), "organisation");
        chapter.roles();
        chapter.partners();
        chapter.anchoring();
    }

    private void roles() {
        String leader = pilot.leader();
        if (leader != null) {
            c.note(c.text("organisation.leader", leader));
        }
    }

    private void partners() {
        List<Partner> partners =
                pilot.partners().stream().filter(Partner::isStanding).toList();
        c.section("organisation.partners");
        c.unwrittenIf(partners.isEmpty(), "partners");
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
                        Column.text(c.text("column.commitment")),
                        Column.code(c.text("column.packages"))),
                0,
                partners.stream().map(this::partner).toList());
    }

    private Row partner(Partner partner) {
        String packages = pilot.workPackagesOf(partner.actor()).stream()
                .map(work -> Integer.toString(work.number().value()))
                .collect(Collectors.joining(", "));
        String evidence = partner.evidence().stream().map(this::evidence).collect(Collectors.joining("; "));
        return Row.body(
                Cell.strong(c.actor(partner.actor())),
                Cell.of(c.texts().termCapitalised(partner.role())),
                new Table.Words(
                        Inline.text(c.texts().termCapitalised(partner.status())),
                        evidence.isEmpty() ? null : evidence,
                        false),
                Cell.of(packages.isEmpty() ? "–" : packages));
    }

    private String evidence(Evidence evidence) {
        return c.text(
                "evidence",
                c.texts().termCapitalised(evidence.kind()),
                evidence.reference(),
                c.formats().shortDate(evidence.date()));
    }

    private void anchoring() {
        c.section("organisation.anchoring");
        c.unwrittenIf(pilot.anchoring().isEmpty(), "anchoring");
        c.table(
                c.caption(
                        c.count(
                                "organisation.anchoring.finding",
                                pilot.anchoring().size()),
                        null),
                List.of(
                        Column.code(c.text("column.kind")),
                        Column.text(c.text("column.reference")),
                        Column.code(c.text("column.date"))),
                1,
                pilot.anchoring().stream()
                        .map(anchor -> Row.body(
                                Cell.of(c.texts().termCapitalised(anchor.kind())),
                                Cell.of(c.name(anchor.reference())),
                                Cell.of(c.formats().shortDate(anchor.date()))))
                        .toList());
    }
}
