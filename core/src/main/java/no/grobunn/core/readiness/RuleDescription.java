package no.grobunn.core.readiness;

import no.grobunn.core.text.Explanation;
import no.grobunn.core.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a rule is: its code, weight and words in every language, all in one place with the rule. Immutable and thread-safe.
 *
 * <p>The words of a language are a text block of {@code key = text} lines, in the syntax of {@link java.util.Properties}. It must have {@code title} (what the rule
 * is about, in a few words), {@code what} (what is found when it is broken), {@code why} (what a funder would say), {@code source} (where the rule comes from), and
 * for each message a key of its own and the remedy under {@code <key>.remedy}. A message that counts has {@code <key>.one} and {@code <key>.other} instead, chosen
 * by its first argument. {@link RuleWords} says how arguments are written.
 */
public final class RuleDescription {
    private final String code;
    private final Severity severity;
    private final Topic topic;
    private final RuleWords nb;
    private final RuleWords nn;
    private final RuleWords en;
    private final @Nullable String wrong;
    private final @Nullable String right;

    private RuleDescription(Builder builder, @Nullable String wrong, @Nullable String right) {
        code = builder.code;
        severity = builder.severity;
        topic = builder.topic;
        nb = RuleWords.parse(Language.NB, builder.nb);
        nn = RuleWords.parse(Language.NN, builder.nn);
        en = RuleWords.parse(Language.EN, builder.en);
        this.wrong = wrong;
        this.right = right;
    }

    /**
     * Begins a description.
     *
     * @param code the stable code: a slug, {@code grant-share}
     * @param severity how much a finding weighs unless an objection says otherwise
     */
    public static Builder of(String code, Severity severity, Topic topic) {
        return new Builder(code, severity, topic);
    }

    public String code() {
        return code;
    }

    public Severity severity() {
        return severity;
    }

    public Topic topic() {
        return topic;
    }

    /** The words in a language. */
    public RuleWords words(Language language) {
        return switch (language) {
            case NB -> nb;
            case NN -> nn;
            case EN -> en;
        };
    }

    /** What the rule is about, in a few words. */
    public String title(Language language) {
        return words(language).get("title");
    }

    /** What stands behind the code. */
    public Explanation explanation(Language language) {
        RuleWords words = words(language);
        return new Explanation(
                code, words.get("title"), words.get("what"), words.get("why"), words.get("source"), wrong, right);
    }

    @Override
    public String toString() {
        return code;
    }

    /** Makes a description; not thread-safe. */
    public static final class Builder {
        private final String code;
        private final Severity severity;
        private final Topic topic;
        private String nb = "";
        private String nn = "";
        private String en = "";

        private Builder(String code, Severity severity, Topic topic) {
            this.code = code;
            this.severity = severity;
            this.topic = topic;
        }

        /** The words in bokmål. */
        public Builder nb(String words) {
            nb = words;
            return this;
        }

        /** The words in nynorsk. */
        public Builder nn(String words) {
            nn = words;
            return this;
        }

        /** The words in English. */
        public Builder en(String words) {
            en = words;
            return this;
        }

        /**
         * Ends the description with a piece of a dossier that breaks the rule and the same piece mended, as YAML.
         *
         * @throws IllegalArgumentException if a language lacks a word that another has, or one that every rule needs
         */
        public RuleDescription example(String wrong, String right) {
            return made(new RuleDescription(this, wrong, right));
        }

        /**
         * Ends the description of a rule that no dossier can break by itself.
         *
         * @throws IllegalArgumentException if a language lacks a word that another has, or one that every rule needs
         */
        public RuleDescription withoutExample() {
            return made(new RuleDescription(this, null, null));
        }

        private RuleDescription made(RuleDescription made) {
            RuleWords.agree(code, made.nb, made.nn);
            RuleWords.agree(code, made.nb, made.en);
            return made;
        }
    }
}
