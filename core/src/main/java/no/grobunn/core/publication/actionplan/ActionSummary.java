package no.grobunn.core.publication.actionplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.grobunn.core.action.ActionAudience;
import no.grobunn.core.action.ActionProposal;
import no.grobunn.core.action.ActionStatus;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.document.Heading;
import no.grobunn.core.document.Inline;
import no.grobunn.core.need.Need;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.project.Project;
import no.grobunn.core.publication.chapter.ProposedActions;
import no.grobunn.core.publication.composition.Composition;
import no.grobunn.core.publication.composition.FirstPage;
import no.grobunn.core.publication.composition.MoneyInWords;
import no.grobunn.core.publication.composition.Sentences;
import no.grobunn.core.publication.composition.Wording;
import no.grobunn.core.quantity.Rating;
import org.jspecify.annotations.Nullable;

/** The page that answers who proposes what, why, how heavy it is, with whom and by when. */
final class ActionSummary {
    private static final int TITLES = 3;
    private static final int NEEDS = 2;

    /** Up to this rating an effort is light, from this on an effect is large: as in the figure. */
    private static final int LIGHT = 2;

    private static final int LARGE = 4;

    private final Wording words;
    private final ProposedActions actions;
    private final Composition c;
    private final Project project;
    private final List<ActionProposal> standing;

    ActionSummary(Wording words, ProposedActions actions) {
        this.words = words;
        this.actions = actions;
        c = words.composition();
        project = c.dossier().project();
        standing = actions.standing();
    }

    void write() {
        c.add(new Heading(1, null, Sentences.capitalised(headline(), c.language()), words.text("type"), true));
        c.lead(
                standing.isEmpty()
                        ? words.text("lead.none", c.theProject(), project.title())
                        : words.text("lead", c.theProjectFirst(), project.title()));
        FirstPage page = new FirstPage(words);
        figures(page);
        page.answer("who", page.owner());
        if (standing.isEmpty()) {
            page.answer("why", c.own(project.summary()));
        } else {
            page.answer("what", what());
            page.answer("why", why());
            page.answer("how-heavy", howHeavy());
            page.answer("with-whom", withWhom());
            page.answer("when", when());
        }
        page.write();
    }

    private String headline() {
        if (standing.isEmpty()) {
            return words.text("headline.none");
        }
        for (ActionAudience one : List.of(ActionAudience.EXISTING_BUSINESSES, ActionAudience.COMING_GENERATIONS)) {
            if (actions.meantFor(one).size() == standing.size()) {
                return words.count("headline." + one.code(), standing.size());
            }
        }
        return words.count("headline", standing.size());
    }

    /** How many there are, and how far they have come. */
    private void figures(FirstPage page) {
        page.figureUnlessNone("all", standing.size());
        for (ActionStatus status : ActionStatus.values()) {
            page.figureUnlessNone(
                    status.code(),
                    standing.stream()
                            .filter(action -> action.status() == status)
                            .count());
        }
    }

    /** The ones that give much for little, else the ones that give most, else the ones that come first. */
    private String what() {
        List<ActionProposal> light = standing.stream()
                .filter(action -> isRated(action.effort(), effort -> effort <= LIGHT))
                .filter(action -> isRated(action.effect(), effect -> effect >= LARGE))
                .toList();
        if (!light.isEmpty()) {
            return titles("light", light);
        }
        List<ActionProposal> rated = standing.stream()
                .filter(action -> action.effect() != null)
                .sorted(Comparator.comparing((ActionProposal action) -> Objects.requireNonNull(action.effect()))
                        .reversed())
                .toList();
        return rated.isEmpty() ? titles("first", standing) : titles("largest", rated);
    }

    private static boolean isRated(@Nullable Rating rating, IntPredicate as) {
        return rating != null && as.test(rating.value());
    }

    private String titles(String key, List<ActionProposal> some) {
        String titles = c.enumeration(some.stream()
                .limit(TITLES)
                .map(action -> words.text("quoted", action.title()))
                .toList());
        return words.text("answer.what." + key, titles);
    }

    /** The most pressing needs that are answered; else what the project is. */
    private List<Inline> why() {
        List<Need> answered = actions.answered();
        if (answered.isEmpty()) {
            return c.own(project.summary());
        }
        String count = words.share("needs", answered.size(), actions.needs().size());
        String first = answered.stream().limit(NEEDS).map(Need::statement).collect(Collectors.joining(" "));
        List<Inline> why = new ArrayList<>(Inline.text(count + " "));
        why.addAll(c.own(first));
        return why;
    }

    private String howHeavy() {
        List<String> weights = Stream.of(
                        weight("light", effort -> effort <= LIGHT),
                        weight("middling", effort -> effort > LIGHT && effort < LARGE),
                        weight("heavy", effort -> effort >= LARGE))
                .flatMap(Optional::stream)
                .toList();
        long unrated =
                standing.stream().filter(action -> action.effort() == null).count();
        String answer = Sentences.joined(
                weights.isEmpty() ? "" : words.text("answer.effort", c.enumeration(weights)),
                unrated == 0 ? "" : words.count("answer.unrated", unrated));
        for (PilotSketch pilot : c.dossier().pilots()) {
            answer = Sentences.joined(answer, inPilot(pilot));
        }
        return answer;
    }

    private Optional<String> weight(String key, IntPredicate as) {
        long some =
                standing.stream().filter(action -> isRated(action.effort(), as)).count();
        return some == 0 ? Optional.empty() : Optional.of(words.count("effort." + key, some));
    }

    private String inPilot(PilotSketch pilot) {
        long carried = standing.stream()
                .filter(action -> pilot.id().equals(action.pilot()))
                .count();
        if (carried == 0) {
            return "";
        }
        return pilot.budget().cost().isZero()
                ? words.count("answer.pilot", carried, pilot.title())
                : words.count(
                        "answer.pilot.cost",
                        carried,
                        pilot.title(),
                        new MoneyInWords(c.edition()).of(pilot.budget().cost()));
    }

    /** The table below names them one by one. */
    private String withWhom() {
        List<ActorId> responsible = standing.stream()
                .map(ActionProposal::responsible)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        long nobody =
                standing.stream().filter(action -> action.responsible() == null).count();
        return Sentences.joined(
                responsible.isEmpty()
                        ? ""
                        : words.count("answer.responsible", responsible.size(), c.actor(responsible.get(0))),
                nobody == 0 ? "" : words.count("answer.nobody", nobody));
    }

    private String when() {
        List<LocalDate> days = standing.stream()
                .map(ActionProposal::horizon)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        List<String> sentences = new ArrayList<>();
        if (days.size() == 1) {
            sentences.add(words.text("answer.when.one", c.formats().longDate(days.get(0))));
        } else if (!days.isEmpty()) {
            sentences.add(words.text(
                    "answer.when",
                    c.formats().longDate(days.get(0)),
                    c.formats().longDate(days.get(days.size() - 1))));
        }
        long open = standing.stream().filter(action -> action.horizon() == null).count();
        if (open > 0) {
            sentences.add(words.count("answer.open", open));
        }
        return String.join(" ", sentences);
    }
}
