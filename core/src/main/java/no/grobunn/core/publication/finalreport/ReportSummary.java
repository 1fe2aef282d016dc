package no.grobunn.core.publication.finalreport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.document.Heading;
import no.grobunn.core.document.Inline;
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
import no.grobunn.core.project.Activity;
import no.grobunn.core.project.ActivityStatus;
import no.grobunn.core.project.Project;
import no.grobunn.core.prose.Prose;
import no.grobunn.core.publication.chapter.ProposedActions;
import no.grobunn.core.publication.composition.Composition;
import no.grobunn.core.publication.composition.FirstPage;
import no.grobunn.core.publication.composition.MoneyInWords;
import no.grobunn.core.publication.composition.Sentences;
import no.grobunn.core.publication.composition.Wording;
import org.jspecify.annotations.Nullable;

/** The one page that answers who did what, why, for how much, with whom and by when. */
final class ReportSummary {
    private static final int NEEDS_SHOWN = 3;
    private static final int NAMES_SHOWN = 10;
    private static final int ACTIVITIES_SHOWN = 4;
    private static final int LEAD_LENGTH = 250;
    private static final int SUMMARY_LENGTH = 520;
    private static final int WHY_LENGTH = 400;

    private final Wording words;
    private final Composition c;
    private final Dossier dossier;
    private final Project project;
    private final @Nullable PilotSketch pilot;
    private final MoneyInWords money;

    private ReportSummary(Wording words, @Nullable PilotSketch pilot) {
        this.words = words;
        this.pilot = pilot;
        c = words.composition();
        dossier = c.dossier();
        project = dossier.project();
        money = new MoneyInWords(c.edition());
    }

    static void write(Wording words, @Nullable PilotSketch pilot) {
        ReportSummary summary = new ReportSummary(words, pilot);
        Composition c = words.composition();
        c.add(new Heading(1, null, summary.project.title(), c.text("summary"), true).in(summary.project.language()));
        String own = Sentences.first(Prose.plain(summary.project.summary()), 9, SUMMARY_LENGTH);
        c.add(new Paragraph(own.length() <= LEAD_LENGTH ? Paragraph.Style.LEAD : Paragraph.Style.BODY, c.name(own)));
        if (isRunning(c)) {
            c.body(words.text(
                    "provisional",
                    c.theProject(),
                    c.formats().longDate(summary.project.period().end())));
        }
        summary.page().write();
    }

    private FirstPage page() {
        FirstPage page = new FirstPage(words);
        cost().ifPresent(cost -> page.figure(amount(cost)));
        page.figureUnlessNone("actors", dossier.actors().size());
        page.figureUnlessNone("meetings", held());
        page.figureUnlessNone("initiatives", dossier.initiatives().size());
        page.figureUnlessNone("actions", new ProposedActions(c).standing().size());
        page.answer("who", page.owner());
        page.answer("what", what());
        page.answer("why", why());
        page.answer("how-much", howMuch());
        page.answer("with-whom", withWhom());
        page.answer("when", when());
        return page;
    }

    private KeyFigure amount(AccountSum cost) {
        String planned = money.of(cost.planned());
        if (cost.open() > 0) {
            return new KeyFigure(
                    money.number(cost.planned()), money.unit(cost.planned()), words.text("figure.budget"), true);
        }
        Money actual = cost.actual();
        return new KeyFigure(money.number(actual), money.unit(actual), words.text("figure.cost", planned), true);
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

    private String what() {
        List<Activity> activities = project.activities();
        String answer = activities.isEmpty() ? "" : TaskChapter.finding(words);
        for (ActivityStatus status : List.of(ActivityStatus.DONE, ActivityStatus.ONGOING, ActivityStatus.PLANNED)) {
            answer = Sentences.joined(
                    answer,
                    named(
                            status,
                            activities.stream()
                                    .filter(activity -> activity.status() == status)
                                    .toList()));
        }
        if (pilot != null) {
            answer = Sentences.joined(answer, words.text("answer.what.pilot", pilot.title()));
        }
        return answer.isEmpty() ? words.text("answer.what.none") : answer;
    }

    private String named(ActivityStatus status, List<Activity> activities) {
        if (activities.isEmpty()) {
            return "";
        }
        String titles =
                activities.stream().limit(ACTIVITIES_SHOWN).map(Activity::title).collect(Collectors.joining("; "));
        String label = c.texts().termCapitalised(status);
        int more = activities.size() - ACTIVITIES_SHOWN;
        return more > 0
                ? words.count("answer.what.named.more", more, label, titles)
                : words.text("answer.what.named", label, titles);
    }

    /** The pressing needs that were found; else how the background begins. */
    private List<Inline> why() {
        String needs = dossier.needs().stream()
                .filter(Need::isPressing)
                .limit(NEEDS_SHOWN)
                .map(need -> Prose.plain(need.statement()))
                .collect(Collectors.joining(" "));
        String why = needs.isEmpty() && project.background() != null ? Prose.plain(project.background()) : needs;
        return why.isEmpty() ? List.of() : c.name(Sentences.first(why, NEEDS_SHOWN, WHY_LENGTH));
    }

    private String howMuch() {
        Accounts accounts = project.accounts();
        if (accounts == null || accounts.costs().isEmpty()) {
            return "";
        }
        return Sentences.joined(AccountsChapter.finding(words, accounts.cost()), payers(accounts));
    }

    private String payers(Accounts accounts) {
        Set<String> payers = new LinkedHashSet<>();
        accounts.funding().forEach(line -> payers.add(c.actor(line.source())));
        return payers.isEmpty() ? "" : words.text("answer.how-much.payers", c.enumeration(List.copyOf(payers)));
    }

    private String withWhom() {
        ResourceGroup group = dossier.resourceGroup();
        List<ActorId> members = group == null ? List.of() : group.membersOn(lastDay());
        return Sentences.joined(words.count("answer.with-whom", dossier.actors().size()), inGroup(members));
    }

    private String inGroup(List<ActorId> members) {
        if (members.isEmpty()) {
            return "";
        }
        List<String> names = members.stream().limit(NAMES_SHOWN).map(c::actor).toList();
        int more = members.size() - names.size();
        return more > 0
                ? words.count("answer.with-whom.group.more", more, String.join(", ", names))
                : words.text("answer.with-whom.group", c.enumeration(names));
    }

    /** The last day of the project, or today while it runs. */
    private LocalDate lastDay() {
        return isRunning(c) ? c.edition().date() : project.period().end();
    }

    /** Whether the project is not over on the day the report speaks from. */
    static boolean isRunning(Composition c) {
        return !c.dossier().project().period().isOver(c.edition().date());
    }

    private String when() {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.text(
                isRunning(c) ? "answer.when.runs" : "answer.when",
                c.theProjectFirst(),
                c.formats().longDate(project.period().start()),
                c.formats().longDate(project.period().end())));
        if (pilot != null) {
            sentences.add(words.text(
                    "answer.when.pilot",
                    c.formats().longDate(pilot.period().start()),
                    c.formats().longDate(pilot.period().end())));
        }
        return Sentences.joined(String.join(" ", sentences), remaining());
    }

    /** How many tasks remain, and which of them comes first. */
    private String remaining() {
        List<FollowUp> open = dossier.meetings().stream()
                .flatMap(meeting -> meeting.followUps().stream())
                .filter(followUp -> !followUp.done())
                .sorted(Comparator.comparing(FollowUp::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        if (open.isEmpty()) {
            return "";
        }
        FollowUp first = open.get(0);
        LocalDate due = first.due();
        String task = withoutStop(Prose.plain(first.text()));
        String who = c.actor(first.responsible());
        return due == null
                ? words.count("answer.when.remains", open.size(), task, who)
                : words.count(
                        "answer.when.remains.due",
                        open.size(),
                        task,
                        who,
                        c.formats().longDate(due));
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
