package no.grobunn.core.publication.proposal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.grobunn.core.document.Answers;
import no.grobunn.core.document.Heading;
import no.grobunn.core.document.Inline;
import no.grobunn.core.document.KeyFigures;
import no.grobunn.core.document.KeyFigures.KeyFigure;
import no.grobunn.core.document.Paragraph;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.goal.Goal;
import no.grobunn.core.goal.GoalLevel;
import no.grobunn.core.money.Money;
import no.grobunn.core.money.Shares;
import no.grobunn.core.need.Need;
import no.grobunn.core.pilot.Budget;
import no.grobunn.core.pilot.FundingKind;
import no.grobunn.core.pilot.Milestone;
import no.grobunn.core.pilot.Partner;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.project.Project;
import no.grobunn.core.prose.Prose;
import no.grobunn.core.publication.composition.Composition;
import no.grobunn.core.publication.composition.MoneyInWords;

/** The one page that answers who wants what, why, for how much, with whom and by when. */
final class ProposalSummary {
    private static final int GOALS_SHOWN = 3;

    /** A longer goal would push the answers off the page that is to hold them all. */
    private static final int HEADLINE_LENGTH = 80;

    private static final int LEAD_LENGTH = 250;

    private final Composition c;
    private final Dossier dossier;
    private final PilotSketch pilot;
    private final Budget budget;
    private final MoneyInWords money;

    private ProposalSummary(Composition c) {
        this.c = c;
        dossier = c.pilotEdition().dossier();
        pilot = c.pilotEdition().pilot();
        budget = pilot.budget();
        money = new MoneyInWords(c.edition());
    }

    static void write(Composition c) {
        new ProposalSummary(c).write();
    }

    private void write() {
        c.add(new Heading(1, null, headline(), c.text("summary"), true));
        Paragraph.Style style = pilot.summary().length() <= LEAD_LENGTH ? Paragraph.Style.LEAD : Paragraph.Style.BODY;
        c.add(new Paragraph(style, c.own(pilot.summary())));
        c.add(new KeyFigures(keyFigures()));
        c.add(new Answers(answers()));
    }

    /** What is wanted: the primary goal, or the pilot's title where there is none that makes a headline. */
    private String headline() {
        return goals().stream()
                .filter(Goal::primary)
                .map(goal -> Prose.plain(goal.statement()))
                .filter(statement -> statement.length() <= HEADLINE_LENGTH)
                .findFirst()
                .orElse(pilot.title());
    }

    private List<Goal> goals() {
        return pilot.goals().stream().map(dossier::goal).toList();
    }

    private List<KeyFigure> keyFigures() {
        List<KeyFigure> figures = new ArrayList<>();
        if (!budget.cost().isZero()) {
            figures.add(amount(budget.cost(), c.text("figure.cost")));
        }
        if (!budget.grant().isZero()) {
            String share = budget.grantShareOfCost()
                    .share()
                    .map(part -> c.text("figure.grant", c.formats().percent(part)))
                    .orElse(c.text("figure.grant.alone"));
            figures.add(amount(budget.grant(), share));
        }
        int partners = active().size();
        if (partners > 0) {
            figures.add(new KeyFigure(
                    c.formats().whole(partners),
                    null,
                    c.count("figure.partners", partners, confirmed().size()),
                    false));
        }
        figures.add(duration());
        if (!pilot.goals().isEmpty()) {
            int indicators =
                    goals().stream().mapToInt(goal -> goal.indicators().size()).sum();
            figures.add(new KeyFigure(
                    c.formats().whole(pilot.goals().size()),
                    null,
                    c.count("figure.goals", pilot.goals().size(), c.count("indicators", indicators)),
                    false));
        }
        return figures;
    }

    private KeyFigure amount(Money amount, String label) {
        return new KeyFigure(money.number(amount), money.unit(amount), label, true);
    }

    private KeyFigure duration() {
        return new KeyFigure(
                c.formats().whole(length()),
                c.count(isInYears() ? "unit.years" : "unit.months", length()),
                c.formats().months(pilot.period()),
                false);
    }

    private String spokenDuration() {
        return c.count(isInYears() ? "duration.years" : "duration.months", length());
    }

    private boolean isInYears() {
        return pilot.period().months() % 12 == 0;
    }

    private int length() {
        return isInYears() ? pilot.period().months() / 12 : pilot.period().months();
    }

    private List<Answers.Answer> answers() {
        List<Answers.Answer> answers = new ArrayList<>();
        answers.add(answer("who", Inline.text(who())));
        Optional.of(what()).filter(what -> !what.isEmpty()).ifPresent(what -> answers.add(answer("what", what)));
        why().ifPresent(why -> answers.add(answer("why", why)));
        if (!budget.cost().isZero()) {
            answers.add(answer("how-much", Inline.text(howMuch())));
        }
        if (!active().isEmpty()) {
            answers.add(answer("with-whom", Inline.text(withWhom())));
        }
        answers.add(answer("when", Inline.text(when())));
        return answers;
    }

    private Answers.Answer answer(String key, List<Inline> words) {
        return new Answers.Answer(c.text("question." + key), words);
    }

    private String who() {
        Project project = dossier.project();
        String owner = c.actor(project.owner());
        if (budget.grant().isZero() || project.recipients().isEmpty()) {
            return c.text("answer.who", owner);
        }
        List<String> funders = pilot.grantLines().stream()
                .map(line -> c.actor(line.source()))
                .distinct()
                .toList();
        int others = (int) confirmed().stream()
                .filter(partner -> !partner.actor().equals(project.owner()))
                .count();
        return others == 0
                ? c.text("answer.who.applies", owner, c.enumeration(funders), grant())
                : c.count("answer.who.on-behalf", others, owner, c.enumeration(funders), grant());
    }

    /** What is applied for: the grant, and of which scheme where one is chosen. */
    private String grant() {
        FunderProfile profile = c.pilotEdition().profile();
        return profile.isGeneric()
                ? c.text("answer.who.grant")
                : c.text("answer.who.grant.scheme", profile.title().in(c.language()));
    }

    /** The primary goal and then the outputs, as many as the page has room for. */
    private List<Inline> what() {
        Comparator<Goal> primaryFirst = Comparator.comparing(goal -> !goal.primary());
        return c.own(goals().stream()
                .filter(goal -> goal.primary() || goal.level() == GoalLevel.OUTPUT)
                .sorted(primaryFirst)
                .limit(GOALS_SHOWN)
                .map(Goal::statement)
                .collect(Collectors.joining(" ")));
    }

    /** The pressing needs the pilot answers; else the first paragraph of what it says about need. */
    private Optional<List<Inline>> why() {
        List<Need> pressing = pilot.needs().stream()
                .map(dossier::need)
                .filter(Need::isPressing)
                .toList();
        if (!pressing.isEmpty()) {
            return Optional.of(c.own(pressing.stream().map(Need::statement).collect(Collectors.joining(" "))));
        }
        return Optional.ofNullable(pilot.need())
                .flatMap(need -> Prose.blocks(need).stream()
                        .filter(Paragraph.class::isInstance)
                        .map(block -> c.foreign(((Paragraph) block).runs()))
                        .findFirst());
    }

    private String howMuch() {
        List<String> sentences = new ArrayList<>();
        sentences.add(c.text("answer.how-much", money.of(budget.cost()), spokenDuration()));
        List<String> parts = parts();
        if (!parts.isEmpty()) {
            sentences.add(c.text("answer.how-much.funding", c.enumeration(parts)));
        }
        Money effort = budget.fundingByKind().of(FundingKind.OWN_EFFORT);
        if (!effort.isZero()) {
            Money confirmed = budget.confirmed(FundingKind.OWN_EFFORT);
            sentences.add(c.text("answer.how-much.effort", c.formats().percent(confirmed.shareOf(effort))));
        }
        return String.join(" ", sentences);
    }

    /** Each kind of funding with its amount and its share, in tenths of a per cent that add up. */
    private List<String> parts() {
        List<Map.Entry<FundingKind, Money>> kinds = budget.fundingByKind().asMap().entrySet().stream()
                .filter(kind -> !kind.getValue().isZero())
                .toList();
        List<Long> tenths = Shares.divide(
                1000, kinds.stream().map(kind -> kind.getValue().ore()).toList());
        return IntStream.range(0, kinds.size())
                .mapToObj(i -> c.text(
                        "answer.how-much.part",
                        c.texts().term(kinds.get(i).getKey()),
                        money.of(kinds.get(i).getValue()),
                        c.formats().percent(BigDecimal.valueOf(tenths.get(i), 3))))
                .toList();
    }

    private String withWhom() {
        List<String> confirmed = names(confirmed());
        List<String> others = names(
                active().stream().filter(partner -> !partner.isConfirmed()).toList());
        List<String> sentences = new ArrayList<>();
        if (!confirmed.isEmpty()) {
            sentences.add(c.text("answer.with-whom.confirmed", c.enumeration(confirmed)));
        }
        if (!others.isEmpty()) {
            sentences.add(c.count("answer.with-whom.others", others.size()));
        }
        return String.join(" ", sentences);
    }

    /** Those that take part in the work: who only pays or looks on is no partner to count. */
    private List<Partner> active() {
        return pilot.partners().stream().filter(Partner::isWorking).toList();
    }

    private List<Partner> confirmed() {
        return active().stream().filter(Partner::isConfirmed).toList();
    }

    private List<String> names(List<Partner> partners) {
        return partners.stream().map(partner -> c.actor(partner.actor())).toList();
    }

    private String when() {
        LocalDate start = pilot.period().start();
        LocalDate end = pilot.period().end();
        List<String> sentences = new ArrayList<>();
        sentences.add(
                c.text("answer.when", c.formats().longDate(start), c.formats().longDate(end)));
        pilot.milestones().stream()
                .filter(Milestone::gate)
                .forEach(gate ->
                        sentences.add(c.text("answer.when.gate", c.formats().longDate(gate.due()), gate.title())));
        return String.join(" ", sentences);
    }
}
