package no.grobunn.core.readiness;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a rule finds in one case. */
public sealed interface Judgement {
    /** Nothing to object to. */
    record Kept() implements Judgement {}

    /**
     * The rule has nothing to say here.
     *
     * @param why why not
     */
    record NotApplicable(Inapplicable why) implements Judgement {}

    /**
     * The rule is broken.
     *
     * @param objections each place where it is, at least one
     */
    record Broken(List<Objection> objections) implements Judgement {
        public Broken {
            objections = List.copyOf(objections);
            if (objections.isEmpty()) {
                throw new IllegalArgumentException("A broken rule has an objection");
            }
        }
    }

    /** The rule is kept where there is no objection. */
    static Judgement of(List<Objection> objections) {
        return objections.isEmpty() ? new Kept() : new Broken(objections);
    }

    /** The rule is kept where there is no objection. */
    static Judgement of(Stream<Objection> objections) {
        return of(objections.toList());
    }

    /** What a demand of the funder comes to; where there is none, the rule does not apply. */
    static <D> Judgement ofDemand(Optional<D> demand, Function<D, Judgement> judge) {
        return demand.map(judge).orElseGet(() -> notApplicable(Inapplicable.NOT_DEMANDED));
    }

    /** The rule is kept unless its condition fails. */
    static Judgement keptIf(boolean kept, Objection otherwise) {
        return kept ? new Kept() : new Broken(List.of(otherwise));
    }

    /** The rule is kept where there is no objection to any of the things it is about; without such things it has nothing to say. */
    static <T> Judgement ofEach(Collection<T> things, Function<? super T, Stream<Objection>> objections) {
        return things.isEmpty()
                ? notApplicable(Inapplicable.NOTHING_TO_JUDGE)
                : of(things.stream().flatMap(objections));
    }

    /** The rule has nothing to say here. */
    static Judgement notApplicable(Inapplicable why) {
        return new NotApplicable(why);
    }
}
