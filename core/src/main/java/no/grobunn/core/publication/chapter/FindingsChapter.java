package no.grobunn.core.publication.chapter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.grobunn.core.document.Inline;
import no.grobunn.core.document.Paragraph;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.project.Waiver;
import no.grobunn.core.publication.composition.Composition;
import no.grobunn.core.readiness.Finding;
import no.grobunn.core.readiness.FindingGroup;
import no.grobunn.core.readiness.ReadinessResult;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.WaivedFinding;

/** What a funder would object to, worst first, each with its place and what to do; then what is accepted. For internal documents only. */
public final class FindingsChapter {
    private final Composition c;
    private final ReadinessResult result;
    private final SubjectName names;

    public FindingsChapter(Composition c, ReadinessResult result) {
        this.c = c;
        this.result = result;
        names = new SubjectName(c.dossier(), c.texts());
    }

    /** The findings of each weight in a section of their own; nothing if there are none. */
    public void findings() {
        for (Severity severity : Severity.values()) {
            c.sectionNamed(text("heading." + severity.code()));
            result.groups(severity).forEach(this::group);
        }
    }

    /** What is accepted, by whom and why; nothing if nothing is. */
    public void waived() {
        Map<Waiver, List<Finding>> byWaiver = result.waived().stream()
                .collect(Collectors.groupingBy(
                        WaivedFinding::waiver,
                        LinkedHashMap::new,
                        Collectors.mapping(WaivedFinding::finding, Collectors.toList())));
        byWaiver.forEach(this::waived);
    }

    /** What several findings ask for is said once, above them. */
    private void group(FindingGroup group) {
        Map<String, List<Finding>> byRemedy = group.findings().stream()
                .collect(Collectors.groupingBy(Finding::remedy, LinkedHashMap::new, Collectors.toList()));
        heading(group.rule());
        if (byRemedy.size() > 1 && byRemedy.size() == group.findings().size()) {
            placesWithRemedies(group.findings());
        } else {
            byRemedy.forEach((remedy, findings) -> {
                c.body(text("do", remedy));
                places(findings);
            });
        }
        sources(group.findings());
    }

    private void heading(RuleDescription rule) {
        c.subsection(rule.title(result.language()));
    }

    private void places(List<Finding> findings) {
        table(
                List.of(Column.text(text("column.place")), Column.text(text("column.finding"))),
                findings.stream()
                        .map(finding -> Row.body(place(finding), Cell.of(finding.message())))
                        .toList());
    }

    private void placesWithRemedies(List<Finding> findings) {
        table(
                List.of(
                        Column.text(text("column.place")),
                        Column.text(text("column.finding")),
                        Column.text(text("column.do"))),
                findings.stream()
                        .map(finding -> Row.body(place(finding), Cell.of(finding.message()), Cell.of(finding.remedy())))
                        .toList());
    }

    private void table(List<Column> columns, List<Row> rows) {
        c.add(new Table(null, columns, 0, rows));
    }

    private Cell place(Finding finding) {
        return Cell.named(names.of(finding.subject()), finding.subject());
    }

    /** The code, by which a waiver and the command line name the finding, and whose rule or figure it is. */
    private void sources(List<Finding> findings) {
        String sources = findings.stream()
                .map(Finding::source)
                .filter(source -> source != null && !source.isEmpty())
                .distinct()
                .map(FindingsChapter::bare)
                .collect(Collectors.joining("; "));
        c.note(text("source", findings.get(0).code(), sources));
    }

    private static String bare(String source) {
        return source.endsWith(".") ? source.substring(0, source.length() - 1) : source;
    }

    private void waived(Waiver waiver, List<Finding> findings) {
        heading(result.ruleOf(findings.get(0)));
        c.add(new Paragraph(Paragraph.Style.BODY, reason(waiver)));
        places(findings);
    }

    private List<Inline> reason(Waiver waiver) {
        List<Inline> who = Inline.text(text("accepted", waiver.by(), c.formats().longDate(waiver.date())) + " ");
        return Stream.concat(who.stream(), c.name(waiver.reason()).stream()).toList();
    }

    private String text(String key, Object... arguments) {
        return c.texts().get("readiness-report." + key, arguments);
    }
}
