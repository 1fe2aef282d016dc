package no.grobunn.core.publication.composition;

import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.document.Answers;
import no.grobunn.core.document.Inline;
import no.grobunn.core.document.KeyFigures;
import no.grobunn.core.document.KeyFigures.KeyFigure;
import no.grobunn.core.project.Project;

/** The numbers and answers of a first page: who, what, why, how much, with whom and by when. Not thread-safe. */
public final class FirstPage {
    private final Wording words;
    private final Composition c;
    private final List<KeyFigure> figures = new ArrayList<>();
    private final List<Answers.Answer> answers = new ArrayList<>();

    /** A page whose labels stand in an area below {@code figure} and {@code question}. */
    public FirstPage(Wording words) {
        this.words = words;
        c = words.composition();
    }

    /** A number and what it counts. */
    public void figure(String key, long number) {
        figures.add(new KeyFigure(c.formats().whole(number), null, words.count("figure." + key, number), false));
    }

    /** A number that says nothing when it is 0. */
    public void figureUnlessNone(String key, long number) {
        if (number > 0) {
            figure(key, number);
        }
    }

    public void figure(KeyFigure figure) {
        figures.add(figure);
    }

    /** An answer, unless there is nothing to say. */
    public void answer(String question, String answer) {
        answer(question, Inline.text(answer));
    }

    /** An answer, unless there is nothing to say. */
    public void answer(String question, List<Inline> answer) {
        if (!answer.isEmpty()) {
            answers.add(new Answers.Answer(words.text("question." + question), answer));
        }
    }

    /** Who stands behind the document, and on whose behalf if that is somebody else: the texts {@code answer.who} and {@code answer.who.commissioned}. */
    public String owner() {
        Project project = c.dossier().project();
        String owner = c.actor(project.owner());
        ActorId commissioner = project.commissioner();
        return commissioner == null || commissioner.equals(project.owner())
                ? words.text("answer.who", owner)
                : words.text("answer.who.commissioned", owner, c.actor(commissioner));
    }

    /** Adds the numbers and then the answers to the document. */
    public void write() {
        if (!figures.isEmpty()) {
            c.add(new KeyFigures(figures));
        }
        if (!answers.isEmpty()) {
            c.add(new Answers(answers));
        }
    }
}
