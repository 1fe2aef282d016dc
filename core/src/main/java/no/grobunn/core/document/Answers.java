package no.grobunn.core.document;

import java.util.List;

/** Questions and their answers, side by side: the body of a one-page summary. */
public record Answers(List<Answer> answers) implements Block {
    public Answers {
        answers = List.copyOf(answers);
    }

    /** One question with its answer. */
    public record Answer(String question, List<Inline> answer) {
        public Answer {
            answer = List.copyOf(answer);
        }
    }
}
