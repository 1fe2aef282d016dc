package no.grobunn.cli.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.storage.Problem;
import no.grobunn.core.storage.ProblemExplanations;
import no.grobunn.core.text.Explanation;
import no.grobunn.core.text.Language;
import org.jspecify.annotations.Nullable;

/** What the codes of a log stand for: every rule of readiness, and those errors of the dossier that occur. Not thread-safe. */
final class SarifRules {
    private final ProblemExplanations explanations = new ProblemExplanations();
    private final Language language;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<Map<String, Object>> described = new ArrayList<>();

    SarifRules(Language language, List<RuleDescription> rules) {
        this.language = language;
        rules.forEach(rule -> add(rule.code(), rule.explanation(language), level(rule.severity())));
    }

    /** The place of a readiness rule among those described. */
    int place(String code) {
        return places.getOrDefault(code, -1);
    }

    /** The place of what is wrong with a dossier among those described. */
    int place(Problem problem) {
        if (!places.containsKey(problem.code())) {
            add(problem.code(), explanations.of(problem.code(), language).orElse(null), level(problem));
        }
        return place(problem.code());
    }

    List<Map<String, Object>> described() {
        return described;
    }

    /** How much a finding weighs, in the standard's words. */
    static String level(Severity severity) {
        return switch (severity) {
            case BLOCKER -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }

    /** How much an error of the dossier weighs, in the standard's words. */
    static String level(Problem problem) {
        return problem.severity() == Problem.Severity.ERROR ? "error" : "warning";
    }

    private void add(String code, @Nullable Explanation explanation, String level) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", code);
        if (explanation != null) {
            rule.put("shortDescription", Map.of("text", explanation.title()));
            rule.put("fullDescription", Map.of("text", explanation.what()));
            rule.put("help", help(explanation));
        }
        rule.put("defaultConfiguration", Map.of("level", level));
        places.put(code, described.size());
        described.add(rule);
    }

    private static Map<String, Object> help(Explanation explanation) {
        String words = explanation.why() + "\n\n" + explanation.source();
        Map<String, Object> help = new LinkedHashMap<>();
        help.put("text", words);
        if (explanation.wrong() != null && explanation.right() != null) {
            help.put("markdown", words + example("✗", explanation.wrong()) + example("✓", explanation.right()));
        }
        return help;
    }

    private static String example(String mark, String piece) {
        return "\n\n" + mark + "\n\n```yaml\n" + piece.strip() + "\n```";
    }
}
