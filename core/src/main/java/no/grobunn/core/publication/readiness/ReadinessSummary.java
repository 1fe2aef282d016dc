package no.grobunn.core.publication.readiness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.grobunn.core.document.Answers;
import no.grobunn.core.document.Block;
import no.grobunn.core.document.Heading;
import no.grobunn.core.document.Inline;
import no.grobunn.core.document.KeyFigures;
import no.grobunn.core.document.KeyFigures.KeyFigure;
import no.grobunn.core.document.ListBlock;
import no.grobunn.core.document.Paragraph;
import no.grobunn.core.funder.FigureSource;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.publication.composition.Composition;
import no.grobunn.core.readiness.Finding;
import no.grobunn.core.readiness.FindingGroup;
import no.grobunn.core.readiness.ReadinessResult;
import no.grobunn.core.readiness.Severity;

/** The page that answers whether it is ready, for whom, and what would change the verdict. */
final class ReadinessSummary {
    /** More than these do not fit on the page that is to hold the answer. */
    private static final int TASKS = 10;

    private final Composition c;
    private final ReadinessResult result;
    private final FunderProfile profile;

    ReadinessSummary(Composition c, ReadinessResult result) {
        this.c = c;
        this.result = result;
        profile = result.profile();
    }

    void write() {
        c.add(new Heading(1, null, headline(), text("type"), true));
        c.lead(lead());
        c.add(new KeyFigures(figures()));
        c.add(new Answers(answers()));
        tasks();
    }

    private String headline() {
        int blockers = result.findings(Severity.BLOCKER).size();
        if (blockers > 0) {
            return count("headline.not-ready", blockers);
        }
        return text(
                result.pilot() == null ? "headline.no-pilot" : isReserved() ? "headline.reserved" : "headline.ready");
    }

    /** Whether nothing stops the submission but that it was judged by demands of another day. */
    private boolean isReserved() {
        return result.isReady() && !profile.validity().on(result.date());
    }

    private String lead() {
        PilotSketch pilot = result.pilot();
        String day = c.formats().longDate(result.date());
        return pilot == null
                ? text("lead.no-pilot", c.dossier().project().title(), day)
                : text(isReserved() ? "lead.reserved" : "lead", pilot.title(), day);
    }

    private List<KeyFigure> figures() {
        List<KeyFigure> figures = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            figures.add(figure(result.findings(severity).size(), "figure." + severity.code()));
        }
        figures.add(figure(result.waived().size(), "figure.waived"));
        return figures;
    }

    private KeyFigure figure(int number, String key) {
        return new KeyFigure(c.formats().whole(number), null, count(key, number), false);
    }

    private List<Answers.Answer> answers() {
        List<Answers.Answer> answers = new ArrayList<>();
        answers.add(answer("for-whom", forWhom()));
        if (!profile.isGeneric()) {
            answers.add(answer("valid", valid()));
            answers.add(answer("sources", sources()));
        }
        answers.add(answer("rules", rules()));
        answers.add(answer("change", change()));
        return answers;
    }

    private Answers.Answer answer(String key, String words) {
        return new Answers.Answer(text("question." + key), Inline.text(words));
    }

    /** How many rules there are, apply, are met, have findings and have accepted ones alone; they add up. */
    private String rules() {
        long open = result.results().stream()
                .filter(rule -> !rule.findings().isEmpty())
                .count();
        return text(
                "answer.rules",
                result.results().size(),
                result.judged(),
                result.kept(),
                open,
                result.judged() - result.kept() - open);
    }

    private String forWhom() {
        if (profile.isGeneric()) {
            return text("answer.for-whom.generic");
        }
        String title = profile.title().in(result.language());
        return profile.funder() == null ? title : title + ", " + profile.funder();
    }

    private String valid() {
        String span = profile.validity().spoken(result.language()).orElse(text("answer.valid.always"));
        return text(profile.validity().on(result.date()) ? "answer.valid.yes" : "answer.valid.no", span);
    }

    private String sources() {
        return profile.sources().stream()
                        .map(FigureSource::publisher)
                        .distinct()
                        .collect(Collectors.joining(", ")) + ". " + text("answer.sources");
    }

    private String change() {
        if (!result.findings(Severity.BLOCKER).isEmpty()) {
            return text("answer.change.tasks");
        }
        if (isReserved()) {
            return text("answer.change.reserved");
        }
        return text(result.pilot() == null ? "answer.change.no-pilot" : "answer.change.nothing");
    }

    /** What stops the submission; where nothing does, what would make it stronger. */
    private void tasks() {
        boolean stopped = !result.findings(Severity.BLOCKER).isEmpty();
        List<FindingGroup> groups = result.groups(stopped ? Severity.BLOCKER : Severity.WARNING);
        if (!groups.isEmpty()) {
            c.subsection(text(stopped ? "tasks" : "tasks.warning"));
            c.add(new ListBlock(
                    true, groups.stream().limit(TASKS).map(this::task).toList()));
        }
        if (groups.size() > TASKS) {
            c.body(count("tasks.more", groups.size() - TASKS));
        }
    }

    private List<Block> task(FindingGroup group) {
        Finding first = group.findings().get(0);
        String title = group.rule().title(result.language());
        String places = group.findings().size() == 1
                ? ""
                : " (" + count("places", group.findings().size()) + ")";
        return List.of(new Paragraph(
                Paragraph.Style.BODY,
                List.of(new Inline.Strong(Inline.text(title + places + ".")), new Inline.Text(" " + first.remedy()))));
    }

    private String text(String key, Object... arguments) {
        return c.texts().get("readiness-report." + key, arguments);
    }

    private String count(String key, long count) {
        return c.texts().count("readiness-report." + key, count);
    }
}
