package no.grobunn.core.publication.actionplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.grobunn.core.action.ActionAudience;
import no.grobunn.core.action.ActionProposal;
import no.grobunn.core.document.Answers;
import no.grobunn.core.document.Inline;
import no.grobunn.core.need.Need;
import no.grobunn.core.pilot.PilotId;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.publication.composition.Composition;
import no.grobunn.core.quantity.Rating;
import org.jspecify.annotations.Nullable;

/** The actions for one audience, each with the need it answers, who is responsible, by when, and how heavy it is. */
final class ActionsChapter {
    private final ProposedActions actions;
    private final Composition c;

    private ActionsChapter(ProposedActions actions) {
        this.actions = actions;
        c = actions.composition();
    }

    static void write(ProposedActions actions, ActionAudience audience) {
        ActionsChapter chapter = new ActionsChapter(actions);
        chapter.c.part(actions.text("for." + audience.code()));
        actions.meantFor(audience).forEach(chapter::action);
    }

    private void action(ActionProposal action) {
        c.sectionNamed(action.title());
        Optional.ofNullable(action.description()).ifPresent(c::prose);
        List<Answers.Answer> facts = new ArrayList<>();
        if (!action.needs().isEmpty()) {
            facts.add(fact("answers", c.own(needs(action))));
        }
        facts.add(fact("responsible", Inline.text(responsible(action))));
        facts.add(fact("status", Inline.text(status(action))));
        weight(action).ifPresent(words -> facts.add(fact("weight", Inline.text(words))));
        if (!action.chainLevels().isEmpty()) {
            facts.add(fact("levels", Inline.text(levels(action))));
        }
        c.add(new Answers(facts));
    }

    private Answers.Answer fact(String key, List<Inline> words) {
        return new Answers.Answer(actions.text("fact." + key), words);
    }

    private String needs(ActionProposal action) {
        return action.needs().stream()
                .map(c.dossier()::need)
                .map(Need::statement)
                .collect(Collectors.joining(" "));
    }

    private String responsible(ActionProposal action) {
        return Optional.ofNullable(action.responsible()).map(c::actor).orElse(actions.text("nobody"));
    }

    private String status(ActionProposal action) {
        String status = c.texts().termCapitalised(action.status());
        String dated = Optional.ofNullable(action.horizon())
                .map(day -> actions.text("status.by", status, c.formats().longDate(day)))
                .orElse(actions.text("status.open", status));
        return Optional.ofNullable(action.pilot())
                .map(pilot -> dated + " " + actions.text("in-pilot", pilot(pilot)))
                .orElse(dated);
    }

    private String pilot(PilotId id) {
        return c.dossier().pilots().stream()
                .filter(pilot -> pilot.id().equals(id))
                .map(PilotSketch::title)
                .collect(Collectors.joining());
    }

    private Optional<String> weight(ActionProposal action) {
        List<String> ratings = new ArrayList<>();
        rating("effort.of", action.effort()).ifPresent(ratings::add);
        rating("effect.of", action.effect()).ifPresent(ratings::add);
        return ratings.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", ratings));
    }

    private Optional<String> rating(String key, @Nullable Rating rating) {
        return Optional.ofNullable(rating).map(given -> actions.text(key, given.value(), Rating.MOST));
    }

    private String levels(ActionProposal action) {
        String levels = c.enumeration(
                action.chainLevels().stream().sorted().map(c.texts()::term).toList());
        return levels.substring(0, 1).toUpperCase(c.language().locale()) + levels.substring(1);
    }
}
