package no.grobunn.cli.explain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.grobunn.core.storage.ProblemExplanations;
import no.grobunn.core.storage.ProblemTopic;
import no.grobunn.core.text.Explanation;
import no.grobunn.core.text.Language;

/** The codes of what is wrong in files. */
final class ProblemCodes implements ExplanationSource {
    private final ProblemExplanations explanations = new ProblemExplanations();

    @Override
    public List<CodeGroup> groups() {
        return Arrays.stream(ProblemTopic.values()).map(this::group).toList();
    }

    @Override
    public Optional<Explanation> of(String code, Language language) {
        return explanations.of(code, language);
    }

    private CodeGroup group(ProblemTopic topic) {
        return CodeGroup.of(topic.name().toLowerCase(Locale.ROOT), explanations.codes(topic));
    }
}
