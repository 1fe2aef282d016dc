package no.grobunn.core.publication.proposal;

import java.util.List;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.publication.chapter.PartnerTable;
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
        c.section("organisation.partners");
        PartnerTable.write(c, chapter.pilot);
        chapter.anchoring();
    }

    private void roles() {
        String leader = pilot.leader();
        if (leader != null) {
            c.note(c.text("organisation.leader", leader));
        }
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
