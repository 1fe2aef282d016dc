package no.grobunn.core.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.grobunn.core.document.Inline;
import no.grobunn.core.goal.Goal;
import no.grobunn.core.money.Money;
import no.grobunn.core.pilot.Budget;
import no.grobunn.core.pilot.CostType;
import no.grobunn.core.pilot.Evidence;
import no.grobunn.core.pilot.Partner;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.project.Project;
import no.grobunn.core.prose.PlainText;
import no.grobunn.core.prose.Prose;
import org.jspecify.annotations.Nullable;

/**
 * The application portal, field by field: the text to paste, its length beside the limit, and what is missing. The fields are those of the Norwegian counties'
 * common portal (regionalforvaltning.no). Immutable.
 */
public final class PortalAnswers {
    /** The most characters that the portal's short description takes. */
    public static final int SHORT_DESCRIPTION = 500;

    private final Edition edition;
    private final Composition c;
    private final PilotSketch pilot;

    private PortalAnswers(Edition edition) {
        this.edition = edition;
        c = new Composition(edition);
        pilot = edition.pilot();
    }

    /** The answers of an edition. */
    public static PortalAnswers of(Edition edition) {
        return new PortalAnswers(edition);
    }

    /** The fields in the portal's order. */
    public List<PortalAnswer> answers() {
        return List.of(
                answer("title", pilot.title()),
                new PortalAnswer(label("short"), PlainText.of(pilot.summary()), OptionalInt.of(SHORT_DESCRIPTION)),
                answer("description", paragraphs(pilot.approach(), pilot.innovation())),
                answer(
                        "background",
                        paragraphs(pilot.need(), edition.dossier().project().background())),
                answer("main-goal", goals(Goal::primary)),
                answer("sub-goals", goals(goal -> !goal.primary())),
                answer("anchoring", anchoring()),
                answer("organisation", paragraphs(pilot.organisation())),
                answer("partners", partners()),
                answer("activities", activities()),
                answer("costs", costs()),
                answer("funding", funding()),
                answer("dissemination", paragraphs(pilot.dissemination(), pilot.continuation())),
                answer("attachments", attachments()));
    }

    /** The answers as one text to read and paste from; lines end in line feeds. */
    public String toText() {
        Project project = edition.dossier().project();
        StringBuilder out = new StringBuilder();
        out.append(label("heading")).append('\n');
        out.append(c.actor(project.owner()))
                .append(" · ")
                .append(pilot.title())
                .append(" · ")
                .append(c.formats().longDate(edition.date()))
                .append("\n\n")
                .append(remarks())
                .append('\n');
        int number = 1;
        for (PortalAnswer answer : answers()) {
            String heading = number++ + ". " + answer.label();
            out.append('\n').append(heading).append('\n');
            out.append("-".repeat(heading.length())).append('\n');
            out.append('[').append(length(answer)).append("]\n\n");
            out.append(answer.isMissing() ? label("nothing") : answer.text()).append('\n');
        }
        return out.toString();
    }

    private String remarks() {
        String missing = labels(PortalAnswer::isMissing);
        String tooLong = labels(PortalAnswer::isTooLong);
        if (missing.isEmpty() && tooLong.isEmpty()) {
            return label("complete");
        }
        return Stream.of(
                        missing.isEmpty() ? null : edition.texts().get("portal.missing", missing),
                        tooLong.isEmpty() ? null : edition.texts().get("portal.too-long", tooLong))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private String labels(Predicate<PortalAnswer> which) {
        return answers().stream().filter(which).map(PortalAnswer::label).collect(Collectors.joining(", "));
    }

    private String length(PortalAnswer answer) {
        return answer.limit().isPresent()
                ? edition.texts()
                        .get(
                                "portal.length.limit",
                                answer.length(),
                                answer.limit().getAsInt())
                : edition.texts().get("portal.length", answer.length());
    }

    private String label(String key) {
        return edition.texts().get("portal." + key);
    }

    private PortalAnswer answer(String key, String text) {
        return new PortalAnswer(label(key), text, OptionalInt.empty());
    }

    private static String paragraphs(@Nullable String... markup) {
        return Arrays.stream(markup).filter(Objects::nonNull).map(PlainText::of).collect(Collectors.joining("\n\n"));
    }

    private String goals(Predicate<Goal> which) {
        List<Goal> goals = pilot.goals().stream()
                .map(edition.dossier()::goal)
                .filter(which)
                .toList();
        return goals.stream()
                .map(goal -> (goals.size() == 1 ? "" : "- ")
                        + Inline.plain(Prose.line(goal.statement()))
                        + (goal.due() == null ? "" : " (" + c.formats().longDate(goal.due()) + ")"))
                .collect(Collectors.joining("\n"));
    }

    private String anchoring() {
        return lines(pilot.anchoring().stream()
                .map(anchor -> c.text(
                        "evidence",
                        c.texts().termCapitalised(anchor.kind()),
                        anchor.reference(),
                        c.formats().shortDate(anchor.date()))));
    }

    private String partners() {
        return lines(pilot.partners().stream()
                .filter(Partner::isStanding)
                .map(partner -> c.actor(partner.actor()) + " (" + c.texts().term(partner.role()) + ", "
                        + c.texts().term(partner.status()) + ")"));
    }

    private String activities() {
        return lines(pilot.workPackages().stream()
                .map(work -> c.text("package.heading", work.number().value(), work.title()) + " ("
                        + c.formats().months(work.period()) + "; " + c.actor(work.responsible()) + ")"));
    }

    private String costs() {
        Budget budget = pilot.budget();
        List<String> lines = new ArrayList<>();
        for (CostType type : budget.costByTypeAndYear().rows()) {
            lines.add(c.texts().termCapitalised(type) + ": "
                    + years(budget.costByTypeAndYear().row(type).asMap()));
        }
        if (!lines.isEmpty()) {
            lines.add(c.text("sum") + ": " + years(budget.costByYear().asMap()));
        }
        return lines(lines.stream());
    }

    private String funding() {
        Budget budget = pilot.budget();
        List<String> lines = new ArrayList<>();
        budget.fundingBySourceAndKind()
                .rows()
                .forEach(source -> budget.fundingByKindAndYear(source).rows().forEach(kind -> {
                    Map<Integer, Money> years =
                            budget.fundingByKindAndYear(source).row(kind).asMap();
                    if (!Money.sum(years.values()).isZero()) {
                        lines.add(c.actor(source) + ", " + c.texts().term(kind) + ": " + years(years));
                    }
                }));
        if (!lines.isEmpty()) {
            lines.add(c.text("sum") + ": " + years(budget.fundingByYear().asMap()));
        }
        return lines(lines.stream());
    }

    private String years(Map<Integer, Money> years) {
        String each = years.entrySet().stream()
                .map(year -> year.getKey() + " " + c.formats().amount(year.getValue()))
                .collect(Collectors.joining(", "));
        return c.formats().money(Money.sum(years.values())) + " (" + each + ")";
    }

    private String attachments() {
        List<Evidence> evidence = pilot.partners().stream()
                .flatMap(partner -> partner.evidence().stream())
                .toList();
        return lines(Stream.concat(
                Stream.of(label("attachment.proposal"), label("attachment.budget")),
                evidence.stream()
                        .map(one -> c.text(
                                "evidence",
                                c.texts().termCapitalised(one.kind()),
                                one.reference(),
                                c.formats().shortDate(one.date())))
                        .distinct()));
    }

    private static String lines(Stream<String> lines) {
        return lines.map(line -> "- " + line).collect(Collectors.joining("\n"));
    }
}
