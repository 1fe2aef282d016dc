package no.grobunn.core.publication.finalreport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.document.Answers;
import no.grobunn.core.document.Heading;
import no.grobunn.core.document.Inline;
import no.grobunn.core.document.KeyFigures;
import no.grobunn.core.document.KeyFigures.KeyFigure;
import no.grobunn.core.document.Paragraph;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.meeting.FollowUp;
import no.grobunn.core.meeting.ResourceGroup;
import no.grobunn.core.money.Money;
import no.grobunn.core.need.Need;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.project.AccountSum;
import no.grobunn.core.project.Accounts;
import no.grobunn.core.project.ActivityStatus;
import no.grobunn.core.project.Project;
import no.grobunn.core.prose.Prose;
import no.grobunn.core.publication.composition.Composition;
import no.grobunn.core.publication.composition.MoneyInWords;
import no.grobunn.core.publication.composition.Sentences;
import org.jspecify.annotations.Nullable;

/** The one page that answers who did what, why, for how much, with whom and by when. */
final class ReportSummary {
    private static final int NEEDS_SHOWN = 3;
    private static final int NAMES_SHOWN = 10;
    private static final int LEAD_LENGTH = 250;
    private static final int SUMMARY_LENGTH = 520;
    private static final int WHY_LENGTH = 400;

    private final Composition c;
    private final Words words;
    private final Dossier dossier;
    private final Project project;
    private final @Nullable PilotSketch pilot;
    private final MoneyInWords money;

    private ReportSummary(Composition c, @Nullable PilotSketch pilot) {
        this.c = c;
        this.pilot = pilot;
        words = new Words(c);
        dossier = c.dossier();
        project = dossier.project();
        money = new MoneyInWords(c.edition());
    }

    static void write(Composition c, @Nullable PilotSketch pilot) {
        ReportSummary summary = new ReportSummary(c, pilot);
        c.add(new Heading(1, null, summary.project.title(), c.text("summary"), true).in(summary.project.language()));
        String own = Sentences.first(Prose.plain(summary.project.summary()), 9, SUMMARY_LENGTH);
        c.add(new Paragraph(own.length() <= LEAD_LENGTH ? Paragraph.Style.LEAD : Paragraph.Style.BODY, c.name(own)));
        c.add(new KeyFigures(summary.figures()));
        c.add(new Answers(summary.answers()));
    }

    private List<KeyFigure> figures() {
        List<KeyFigure> figures = new ArrayList<>();
        cost().ifPresent(cost -> figures.add(amount(cost)));
        counted(figures, "figure.actors", dossier.actors().size());
        counted(figures, "figure.meetings", held());
        counted(figures, "figure.initiatives", dossier.initiatives().size());
        counted(
                figures,
                "figure.actions",
                dossier.actionProposals().stream()
                        .filter(action -> !action.isRejected())
                        .count());
        return figures;
    }

    private KeyFigure amount(AccountSum cost) {
        boolean known = cost.open() == 0;
        Money shown = known ? cost.actual() : cost.planned();
        return new KeyFigure(
                money.number(shown), money.unit(shown), words.text(known ? "figure.cost" : "figure.budget"), true);
    }

    private void counted(List<KeyFigure> figures, String key, long number) {
        if (number > 0) {
            figures.add(new KeyFigure(c.formats().whole(number), null, words.count(key, number), false));
        }
    }

    private long held() {
        return dossier.meetings().stream()
                .filter(meeting -> !meeting.date().isAfter(c.edition().date()))
                .count();
    }

    private Optional<AccountSum> cost() {
        return Optional.ofNullable(project.accounts())
                .filter(accounts -> !accounts.costs().isEmpty())
                .map(Accounts::cost);
    }

    private List<Answers.Answer> answers() {
        List<Answers.Answer> answers = new ArrayList<>();
        answers.add(answer("who", Inline.text(who())));
        answers.add(answer("what", Inline.text(what())));
        why().ifPresent(why -> answers.add(answer("why", why)));
        cost().ifPresent(cost -> answers.add(answer("how-much", Inline.text(howMuch(cost)))));
        answers.add(answer("with-whom", Inline.text(withWhom())));
        answers.add(answer("when", Inline.text(when())));
        return answers;
    }

    private Answers.Answer answer(String key, List<Inline> runs) {
        return new Answers.Answer(words.text("question." + key), runs);
    }

    private String who() {
        String owner = c.actor(project.owner());
        return project.commissioner() == null
                ? words.text("answer.who", owner)
                : words.text("answer.who.for", owner, c.actor(project.commissioner()));
    }

    private String what() {
        List<String> sentences = new ArrayList<>();
        int all = project.activities().size();
        if (all > 0) {
            long done = project.activities().stream()
                    .filter(activity -> activity.status() == ActivityStatus.DONE)
                    .count();
            sentences.add(words.count("answer.what.activities", all, done));
        }
        if (pilot != null) {
            sentences.add(words.text("answer.what.pilot", pilot.title()));
        }
        return sentences.isEmpty() ? words.text("answer.what.none") : String.join(" ", sentences);
    }

    /** The pressing needs that were found; else how the background begins. */
    private Optional<List<Inline>> why() {
        String needs = dossier.needs().stream()
                .filter(Need::isPressing)
                .limit(NEEDS_SHOWN)
                .map(need -> Prose.plain(need.statement()))
                .collect(Collectors.joining(" "));
        String why = needs.isEmpty() && project.background() != null ? Prose.plain(project.background()) : needs;
        return why.isEmpty() ? Optional.empty() : Optional.of(c.name(Sentences.first(why, NEEDS_SHOWN, WHY_LENGTH)));
    }

    private String howMuch(AccountSum cost) {
        return cost.deviation()
                .map(deviation -> AccountsChapter.finding(words, cost, deviation))
                .orElse(words.text("accounts.open", c.formats().money(cost.planned())));
    }

    private String withWhom() {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.count("answer.with-whom", dossier.actors().size()));
        ResourceGroup group = dossier.resourceGroup();
        List<ActorId> members = group == null ? List.of() : group.membersOn(lastDay());
        if (!members.isEmpty()) {
            List<String> names =
                    members.stream().limit(NAMES_SHOWN).map(c::actor).toList();
            int more = members.size() - names.size();
            sentences.add(
                    more > 0
                            ? words.text("answer.with-whom.group.more", String.join(", ", names), more)
                            : words.text("answer.with-whom.group", c.enumeration(names)));
        }
        return String.join(" ", sentences);
    }

    /** The last day of the pre-project, or today while it runs. */
    private LocalDate lastDay() {
        return c.edition().date().isBefore(project.period().end())
                ? c.edition().date()
                : project.period().end();
    }

    private String when() {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.text(
                c.edition().date().isBefore(project.period().end()) ? "answer.when.runs" : "answer.when",
                c.formats().longDate(project.period().start()),
                c.formats().longDate(project.period().end())));
        if (pilot != null) {
            sentences.add(words.text(
                    "answer.when.pilot",
                    c.formats().longDate(pilot.period().start()),
                    c.formats().longDate(pilot.period().end())));
        }
        long open = dossier.meetings().stream()
                .flatMap(meeting -> meeting.followUps().stream())
                .filter(followUp -> !followUp.done())
                .map(FollowUp::text)
                .count();
        if (open > 0) {
            sentences.add(words.count("answer.when.open", open));
        }
        return String.join(" ", sentences);
    }
}
