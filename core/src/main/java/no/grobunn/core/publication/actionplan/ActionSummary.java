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
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.document.Answers;
import no.grobunn.core.document.Heading;
import no.grobunn.core.document.Inline;
import no.grobunn.core.document.KeyFigures;
import no.grobunn.core.document.KeyFigures.KeyFigure;
import no.grobunn.core.need.Need;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.project.Project;
import no.grobunn.core.publication.composition.Composition;
import no.grobunn.core.publication.composition.MoneyInWords;
import no.grobunn.core.quantity.Rating;
import org.jspecify.annotations.Nullable;

/** The page that answers who proposes what, why, how heavy it is, with whom and by when. */
final class ActionSummary {
    private static final int TITLES = 3;
    private static final int NEEDS = 2;
    private static final int NAMES = 8;

    /** Up to this rating an effort is light, from this on an effect is large: as in the figure. */
    private static final int LIGHT = 2;

    private static final int LARGE = 4;

    private final ProposedActions actions;
    private final Composition c;
    private final Project project;
    private final List<ActionProposal> standing;

    ActionSummary(ProposedActions actions) {
        this.actions = actions;
        c = actions.composition();
        project = c.dossier().project();
        standing = actions.standing();
    }

    void write() {
        c.add(new Heading(1, null, headline(), actions.text("type"), true));
        c.lead(actions.text("lead", project.title()));
        c.add(new KeyFigures(figures()));
        c.add(new Answers(answers()));
    }

    private String headline() {
        if (standing.isEmpty()) {
            return actions.text("headline.none");
        }
        for (ActionAudience one : List.of(ActionAudience.EXISTING_BUSINESSES, ActionAudience.COMING_GENERATIONS)) {
            if (actions.meantFor(one).size() == standing.size()) {
                return actions.count("headline." + one.code(), standing.size());
            }
        }
        return actions.count("headline", standing.size());
    }

    private List<KeyFigure> figures() {
        List<KeyFigure> figures = new ArrayList<>();
        figures.add(figure("all", standing.size()));
        for (ActionAudience audience : ActionAudience.values()) {
            int some = actions.meantFor(audience).size();
            if (some > 0 && some < standing.size()) {
                figures.add(figure(audience.code(), some));
            }
        }
        if (!standing.isEmpty()) {
            figures.add(figure("decided", actions.decided().size()));
        }
        return figures;
    }

    private KeyFigure figure(String key, int number) {
        return new KeyFigure(c.formats().whole(number), null, actions.count("figure." + key, number), false);
    }

    private List<Answers.Answer> answers() {
        List<Answers.Answer> answers = new ArrayList<>();
        answers.add(answer("who", Inline.text(who())));
        if (!standing.isEmpty()) {
            answers.add(answer("what", what()));
        }
        answers.add(answer("why", why()));
        if (!standing.isEmpty()) {
            answers.add(answer("how-heavy", Inline.text(howHeavy())));
            answers.add(answer("with-whom", Inline.text(withWhom())));
            answers.add(answer("when", Inline.text(when())));
        }
        return answers;
    }

    private Answers.Answer answer(String key, List<Inline> words) {
        return new Answers.Answer(actions.text("question." + key), words);
    }

    private String who() {
        String owner = c.actor(project.owner());
        ActorId commissioner = project.commissioner();
        return commissioner == null || commissioner.equals(project.owner())
                ? actions.text("answer.who", owner)
                : actions.text("answer.who.commissioned", owner, c.actor(commissioner));
    }

    /** The ones that give much for little, else the ones that give most, else the ones that come first. */
    private List<Inline> what() {
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

    private List<Inline> titles(String key, List<ActionProposal> some) {
        String titles = c.enumeration(some.stream()
                .limit(TITLES)
                .map(action -> actions.text("quoted", action.title()))
                .toList());
        return Stream.of(Inline.text(actions.text("answer.what." + key) + " "), c.name(titles + "."))
                .flatMap(List::stream)
                .toList();
    }

    /** The most pressing needs that are answered; else what the project is. */
    private List<Inline> why() {
        List<Need> answered = actions.answered();
        if (answered.isEmpty()) {
            return c.own(project.summary());
        }
        String count = actions.count("answer.why", actions.needs().size(), answered.size());
        String first = answered.stream().limit(NEEDS).map(Need::statement).collect(Collectors.joining(" "));
        return Stream.of(Inline.text(count + " "), c.own(first))
                .flatMap(List::stream)
                .toList();
    }

    private String howHeavy() {
        List<String> sentences = new ArrayList<>();
        List<String> weights = Stream.of(
                        weight("light", effort -> effort <= LIGHT),
                        weight("middling", effort -> effort > LIGHT && effort < LARGE),
                        weight("heavy", effort -> effort >= LARGE))
                .flatMap(Optional::stream)
                .toList();
        if (!weights.isEmpty()) {
            sentences.add(actions.text("answer.effort", c.enumeration(weights)));
        }
        long unrated =
                standing.stream().filter(action -> action.effort() == null).count();
        if (unrated > 0) {
            sentences.add(actions.count("answer.unrated", unrated));
        }
        c.dossier().pilots().forEach(pilot -> inPilot(pilot).ifPresent(sentences::add));
        return String.join(" ", sentences);
    }

    private Optional<String> weight(String key, IntPredicate as) {
        long some =
                standing.stream().filter(action -> isRated(action.effort(), as)).count();
        return some == 0 ? Optional.empty() : Optional.of(actions.count("effort." + key, some));
    }

    private Optional<String> inPilot(PilotSketch pilot) {
        long carried = standing.stream()
                .filter(action -> pilot.id().equals(action.pilot()))
                .count();
        if (carried == 0) {
            return Optional.empty();
        }
        return Optional.of(
                pilot.budget().cost().isZero()
                        ? actions.count("answer.pilot", carried, pilot.title())
                        : actions.count(
                                "answer.pilot.cost",
                                carried,
                                pilot.title(),
                                new MoneyInWords(c.edition()).of(pilot.budget().cost())));
    }

    private String withWhom() {
        List<String> names = standing.stream()
                .map(ActionProposal::responsible)
                .filter(Objects::nonNull)
                .distinct()
                .map(c::actor)
                .toList();
        List<String> sentences = new ArrayList<>();
        if (!names.isEmpty()) {
            String named = names.size() <= NAMES
                    ? c.enumeration(names)
                    : actions.count("more", names.size() - NAMES, String.join(", ", names.subList(0, NAMES)));
            sentences.add(actions.text("answer.responsible", named));
        }
        long nobody =
                standing.stream().filter(action -> action.responsible() == null).count();
        if (nobody > 0) {
            sentences.add(actions.count("answer.nobody", nobody));
        }
        return String.join(" ", sentences);
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
            sentences.add(actions.text("answer.when.one", c.formats().longDate(days.get(0))));
        } else if (!days.isEmpty()) {
            sentences.add(actions.text(
                    "answer.when",
                    c.formats().longDate(days.get(0)),
                    c.formats().longDate(days.get(days.size() - 1))));
        }
        long open = standing.stream().filter(action -> action.horizon() == null).count();
        if (open > 0) {
            sentences.add(actions.count("answer.open", open));
        }
        return String.join(" ", sentences);
    }
}
