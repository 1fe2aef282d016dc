package no.grobunn.core.storage;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.grobunn.core.storage.ProblemExamples.Example;
import no.grobunn.core.text.Explanation;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;

/**
 * What stands behind the codes of {@link Problem}: for a person who wants to know more than the message says. The words are in the person's language, the
 * examples the same in each. Immutable and thread-safe.
 */
public final class ProblemExplanations {
    private final SortedMap<String, Example> examples = new ProblemExamples().byCode();

    /** The explanations of this version's codes. */
    public ProblemExplanations() {}

    /** Every code that a problem can have, sorted. */
    public SortedSet<String> codes() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(examples.keySet()));
    }

    /** The codes of a topic, sorted. */
    public SortedSet<String> codes(ProblemTopic topic) {
        return examples.entrySet().stream()
                .filter(example -> example.getValue().topic() == topic)
                .map(Map.Entry::getKey)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(TreeSet::new), Collections::unmodifiableSortedSet));
    }

    /**
     * What stands behind a code.
     *
     * @return empty if no problem has this code
     */
    public Optional<Explanation> of(String code, Language language) {
        return Optional.ofNullable(examples.get(code)).map(example -> explained(code, example, Texts.of(language)));
    }

    private static Explanation explained(String code, Example example, Texts texts) {
        String key = "explain." + code;
        String source = key + ".source";
        return new Explanation(
                code,
                texts.get(key + ".title"),
                texts.get(key + ".what"),
                texts.get(key + ".why"),
                // Most rules are this format's own.
                texts.get(texts.has(source) ? source : "explain.source"),
                example.wrong(),
                example.right());
    }
}
