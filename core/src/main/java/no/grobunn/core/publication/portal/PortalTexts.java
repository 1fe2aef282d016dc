package no.grobunn.core.publication.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.grobunn.core.document.Inline;
import no.grobunn.core.figure.RiskMatrixFigure;
import no.grobunn.core.funder.FormAnswer;
import no.grobunn.core.goal.Goal;
import no.grobunn.core.pilot.Evidence;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.Risk;
import no.grobunn.core.prose.PlainText;
import no.grobunn.core.prose.Prose;
import no.grobunn.core.publication.composition.Composition;
import org.jspecify.annotations.Nullable;

/** What a dossier answers to each question of an application form, as plain text; empty where it has nothing. */
final class PortalTexts {
    private final Composition c;
    private final PilotSketch pilot;
    private final PortalMoney money;

    PortalTexts(Composition c) {
        this.c = c;
        pilot = c.pilotEdition().pilot();
        money = new PortalMoney(c);
    }

    String of(FormAnswer answer) {
        return switch (answer) {
            case TITLE -> pilot.title();
            case SHORT_DESCRIPTION -> PlainText.of(pilot.summary());
            case DESCRIPTION -> paragraphs(pilot.approach(), pilot.innovation());
            case BACKGROUND ->
                paragraphs(pilot.need(), c.pilotEdition().dossier().project().background());
            case MAIN_GOAL -> goals(Goal::primary);
            case SUB_GOALS -> goals(goal -> !goal.primary());
            case CIRCULARITY -> circularity();
            case ANCHORING -> anchoring();
            case ORGANISATION -> paragraphs(pilot.organisation());
            case PARTNERS -> partners();
            case TARGET_GROUPS -> lines(pilot.targetGroups().stream().map(PortalTexts::line));
            case ACTIVITIES -> activities();
            case COSTS -> money.costs();
            case OWN_EFFORT -> money.ownEffort();
            case FUNDING -> money.funding();
            case RISKS -> lines(RiskMatrixFigure.numbered(pilot).stream().map(this::risk));
            case DISSEMINATION -> paragraphs(pilot.dissemination(), pilot.continuation());
            case ATTACHMENTS -> attachments();
        };
    }

    /** Things one below the other, each after a dash. */
    static String lines(Stream<String> lines) {
        return lines.map(line -> "- " + line).collect(Collectors.joining("\n"));
    }

    /** Marked up text on one line. */
    static String line(String markup) {
        return Inline.plain(Prose.line(markup));
    }

    private static String paragraphs(@Nullable String... markup) {
        return Arrays.stream(markup).filter(Objects::nonNull).map(PlainText::of).collect(Collectors.joining("\n\n"));
    }

    private Stream<Goal> goals() {
        return pilot.goals().stream().map(c.pilotEdition().dossier()::goal);
    }

    private String goals(Predicate<Goal> which) {
        List<Goal> goals = goals().filter(which).toList();
        return goals.stream()
                .map(goal -> (goals.size() == 1 ? "" : "- ")
                        + line(goal.statement())
                        + (goal.due() == null ? "" : " (" + c.formats().longDate(goal.due()) + ")"))
                .collect(Collectors.joining("\n"));
    }

    private String circularity() {
        IndicatorWords words = new IndicatorWords(c);
        return lines(goals().flatMap(goal -> goal.indicators().stream())
                .filter(indicator -> indicator.systemLevel() != null)
                .map(words::measured));
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
        return lines(pilot.standingPartners().stream()
                .map(partner -> c.actor(partner.actor()) + " (" + c.texts().term(partner.role()) + ", "
                        + c.texts().term(partner.status()) + ")"));
    }

    private String activities() {
        return lines(pilot.workPackages().stream()
                .map(work -> c.text("package.heading", work.number().value(), work.title()) + " ("
                        + c.formats().months(work.period()) + "; " + c.actor(work.responsible()) + ")"));
    }

    private String risk(Risk risk) {
        return Stream.of(
                        sentence(line(risk.statement())),
                        c.texts()
                                .get(
                                        "portal.risk.rating",
                                        risk.probability().value(),
                                        risk.impact().value()),
                        risk.mitigation() == null
                                ? null
                                : sentence(c.texts().get("portal.risk.mitigation", line(risk.mitigation()))),
                        risk.owner() == null ? null : c.texts().get("portal.risk.owner", c.actor(risk.owner())))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static String sentence(String words) {
        return words.matches("(?s).*[.!?…]") ? words : words + ".";
    }

    private String attachments() {
        List<Evidence> evidence = pilot.standingPartners().stream()
                .flatMap(partner -> partner.evidence().stream())
                .toList();
        return lines(Stream.concat(
                Stream.of(c.texts().get("portal.attachment.proposal"), c.texts().get("portal.attachment.budget")),
                evidence.stream()
                        .map(one -> c.text(
                                "evidence",
                                c.texts().termCapitalised(one.kind()),
                                one.reference(),
                                c.formats().shortDate(one.date())))
                        .distinct()));
    }
}
