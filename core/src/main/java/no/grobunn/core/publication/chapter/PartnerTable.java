package no.grobunn.core.publication.chapter;

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

/** The partners of a pilot that may still take part: what each does, how committed it is and what shows it, and in which packages it works. */
public final class PartnerTable {
    private final Composition c;
    private final PilotSketch pilot;

    private PartnerTable(Composition c, PilotSketch pilot) {
        this.c = c;
        this.pilot = pilot;
    }

    /** Writes the table; where there are no partners, a draft says that they are not written yet. */
    public static void write(Composition c, PilotSketch pilot) {
        new PartnerTable(c, pilot).write();
    }

    private void write() {
        List<Partner> partners =
                pilot.partners().stream().filter(Partner::isStanding).toList();
        c.unwrittenIf(partners.isEmpty(), "partners");
        List<Partner> working = partners.stream().filter(Partner::isWorking).toList();
        List<Partner> counted = working.isEmpty() ? partners : working;
        long confirmed = counted.stream().filter(Partner::isConfirmed).count();
        c.table(
                c.caption(
                        c.share("partners-confirmed", confirmed, counted.size()),
                        counted.size() == partners.size() ? null : c.text("partners-confirmed.facts")),
                List.of(
                        Column.text(c.text("column.partner")),
                        Column.code(c.text("column.role")),
                        Column.text(c.text("column.commitment")),
                        Column.code(c.text("column.packages"))),
                0,
                partners.stream().map(this::row).toList());
    }

    private Row row(Partner partner) {
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

    /** A reference that begins with what kind it is needs not be told it. */
    private String evidence(Evidence evidence) {
        String kind = c.texts().termCapitalised(evidence.kind());
        String date = c.formats().shortDate(evidence.date());
        return evidence.reference().startsWith(kind)
                ? c.text("evidence.plain", evidence.reference(), date)
                : c.text("evidence", kind, evidence.reference(), date);
    }
}
