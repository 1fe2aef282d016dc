package no.grobunn.core.publication.readiness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.document.Document;
import no.grobunn.core.document.ListBlock;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.publication.chapter.FindingsChapter;
import no.grobunn.core.publication.composition.Composition;
import no.grobunn.core.publication.edition.Edition;
import no.grobunn.core.readiness.Duty;
import no.grobunn.core.readiness.Inapplicable;
import no.grobunn.core.readiness.ReadinessResult;

/**
 * The readiness report: what a funder would object to, for whoever mends it. It is internal: findings and waivers are for nobody outside. Stateless and
 * thread-safe.
 */
public final class ReadinessReport {
    private final Composition c;
    private final ReadinessResult result;

    private ReadinessReport(Composition c, ReadinessResult result) {
        this.c = c;
        this.result = result;
    }

    /**
     * The document that a check makes, in the check's language.
     *
     * @param dossier the dossier that was judged
     */
    public static Document compose(Dossier dossier, ReadinessResult result) {
        return new ReadinessReport(
                        new Composition(new Edition(dossier, Audience.INTERNAL, result.language(), result.date())),
                        result)
                .compose();
    }

    private Document compose() {
        FindingsChapter findings = new FindingsChapter(c, result);
        new ReadinessSummary(c, result).write();
        c.part(text("findings"));
        findings.findings();
        c.part(text("waived"));
        findings.waived();
        duties();
        c.part(text("profile"));
        new ProfileFigures(c, result).write();
        silent();
        return c.document(properties(), null);
    }

    private Document.Properties properties() {
        PilotSketch pilot = result.pilot();
        return new Document.Properties(
                pilot == null ? c.dossier().project().title() : pilot.title(),
                text("type"),
                text("description", c.dossier().project().title()),
                c.actor(c.dossier().project().owner()),
                result.language(),
                pilot == null ? null : pilot.version(),
                result.date(),
                null);
    }

    private void duties() {
        c.part(text("duties"));
        if (!result.duties().isEmpty()) {
            c.add(new Table(
                    null,
                    List.of(
                            Column.text(text("column.duty")),
                            Column.code(text("column.due")),
                            Column.text(text("column.source"))),
                    0,
                    result.duties().stream().map(this::duty).toList()));
        }
    }

    private Row duty(Duty duty) {
        String due = duty.due() == null ? "–" : c.formats().shortDate(duty.due());
        return Row.body(Cell.of(duty.text()), Cell.of(due), Cell.of(duty.source()));
    }

    /** The rules that had nothing to say, reason by reason. */
    private void silent() {
        Map<Inapplicable, List<String>> byReason = result.notApplicable().stream()
                .collect(Collectors.groupingBy(
                        rule -> rule.whyNot().orElseThrow(),
                        LinkedHashMap::new,
                        Collectors.mapping(rule -> rule.rule().title(result.language()), Collectors.toList())));
        c.part(text("silent"));
        List<String> reasons = new ArrayList<>();
        byReason.forEach(
                (why, titles) -> reasons.add(c.texts().termCapitalised(why) + ": " + String.join("; ", titles) + "."));
        if (!reasons.isEmpty()) {
            c.add(ListBlock.bullets(reasons));
        }
    }

    private String text(String key, Object... arguments) {
        return c.texts().get("readiness-report." + key, arguments);
    }
}
