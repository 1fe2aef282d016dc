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
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.publication.composition.Composition;
import no.grobunn.core.publication.composition.Sentences;
import no.grobunn.core.publication.composition.Wording;
import no.grobunn.core.quantity.Rating;
import org.jspecify.annotations.Nullable;

/** The actions for one audience, each with the need it answers, who is responsible, by when, and how heavy it is. */
final class ActionsChapter {
    private final Wording words;
    private final Composition c;

    private ActionsChapter(Wording words) {
        this.words = words;
        c = words.composition();
    }

    static void write(Wording words, ActionAudience audience, List<ActionProposal> actions) {
        if (actions.isEmpty()) {
            return;
        }
        ActionsChapter chapter = new ActionsChapter(words);
        chapter.c.part(words.text("for." + audience.code()));
        chapter.c.body(words.count("for." + audience.code() + ".lead", actions.size()));
        actions.forEach(chapter::action);
    }

    private void action(ActionProposal action) {
        c.ownSection(action.title());
        Optional.ofNullable(action.description()).ifPresent(c::prose);
        List<Answers.Answer> facts = new ArrayList<>();
        if (!action.needs().isEmpty()) {
            facts.add(fact("answers", c.own(needs(action))));
        }
        facts.add(fact("responsible", responsible(action)));
        facts.add(fact("status", Inline.text(status(action))));
        weight(action).ifPresent(weight -> facts.add(fact("weight", Inline.text(weight))));
        if (!action.chainLevels().isEmpty()) {
            facts.add(fact("levels", Inline.text(levels(action))));
        }
        c.add(new Answers(facts));
    }

    private Answers.Answer fact(String key, List<Inline> answer) {
        return new Answers.Answer(words.text("fact." + key), answer);
    }

    private String needs(ActionProposal action) {
        return action.needs().stream()
                .map(c.dossier()::need)
                .map(Need::statement)
                .collect(Collectors.joining(" "));
    }

    private List<Inline> responsible(ActionProposal action) {
        return Optional.ofNullable(action.responsible())
                .map(who -> c.name(c.actor(who)))
                .orElse(Inline.text(words.text("nobody")));
    }

    private String status(ActionProposal action) {
        String status = c.texts().termCapitalised(action.status());
        String dated = Optional.ofNullable(action.horizon())
                .map(day -> words.text("status.by", status, c.formats().longDate(day)))
                .orElse(words.text("status.open", status));
        return Sentences.joined(dated, pilot(action));
    }

    /** The pilot that carries it out, by name where there are several. */
    private String pilot(ActionProposal action) {
        List<PilotSketch> pilots = c.dossier().pilots();
        return pilots.stream()
                .filter(pilot -> pilot.id().equals(action.pilot()))
                .findFirst()
                .map(pilot -> pilots.size() == 1 ? words.text("in-pilot.only") : words.text("in-pilot", pilot.title()))
                .orElse("");
    }

    private Optional<String> weight(ActionProposal action) {
        List<String> ratings = new ArrayList<>();
        rating("effort.of", action.effort()).ifPresent(ratings::add);
        rating("effect.of", action.effect()).ifPresent(ratings::add);
        return ratings.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", ratings));
    }

    private Optional<String> rating(String key, @Nullable Rating rating) {
        return Optional.ofNullable(rating).map(given -> words.text(key, given.value(), Rating.MOST));
    }

    private String levels(ActionProposal action) {
        String levels = c.enumeration(
                action.chainLevels().stream().sorted().map(c.texts()::term).toList());
        return Sentences.capitalised(levels, c.language());
    }
}
