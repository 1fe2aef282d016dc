package no.grobunn.core.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.grobunn.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every rule's description keeps. */
class RuleDescriptionTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");
    private static final Pattern BOKMAAL = Pattern.compile("(?U)\\b(ikke|noe|hva|fra|hvis|uten|en|et|hvem|hvor)\\b");
    private static final Pattern NYNORSK = Pattern.compile("(?U)\\b(ikkje|noko|kva|frå|viss|utan|ein|eit|kven|kor)\\b");

    static Stream<RuleDescription> descriptions() {
        return ReadinessRules.installed().descriptions().stream();
    }

    @Test
    void theRulesOfThisLibraryAreFound() {
        assertThat(ReadinessRules.installed().codes()).contains("summary-length", "grant-share", "waiver-unused");
        assertThat(ReadinessRules.installed().problems()).isEmpty();
    }

    @Test
    void noTwoRulesShareACode() {
        assertThat(ReadinessRules.installed().codes()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void everyMessageHasItsRemedyInEveryLanguage(RuleDescription rule) {
        for (Language language : Language.values()) {
            Set<String> keys = rule.words(language).keys();
            assertThat(keys).contains("title", "what", "why", "source");
            assertThat(keys.stream()
                            .filter(key ->
                                    !Set.of("title", "what", "why", "source").contains(key))
                            .filter(key -> !key.contains(".remedy"))
                            .map(key -> key.replaceFirst("\\.(one|other)$", "")))
                    .as("messages of %s in %s", rule, language)
                    .isNotEmpty()
                    .allSatisfy(key -> assertThat(keys).anyMatch(remedy -> remedy.startsWith(key + ".remedy")));
        }
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void theWordsFillTheSamePlacesInEveryLanguage(RuleDescription rule) {
        for (String key : rule.words(Language.NB).keys()) {
            Set<String> places = places(rule, Language.NB, key);
            assertThat(places(rule, Language.NN, key)).as("%s %s", rule, key).isEqualTo(places);
            assertThat(places(rule, Language.EN, key)).as("%s %s", rule, key).isEqualTo(places);
        }
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void noLanguageIsLeftInAnother(RuleDescription rule) {
        assertThat(texts(rule, Language.NN)).noneMatch(BOKMAAL.asPredicate());
        assertThat(texts(rule, Language.NB)).noneMatch(NYNORSK.asPredicate());
        assertThat(texts(rule, Language.EN))
                .noneMatch(Pattern.compile("[æøåÆØÅ]").asPredicate());
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void everyTextIsASentenceOrATitle(RuleDescription rule) {
        for (Language language : Language.values()) {
            assertThat(rule.title(language)).doesNotEndWith(".").hasSizeLessThan(60);
            assertThat(texts(rule, language)).noneMatch(text -> text.isBlank() || text.contains("  "));
        }
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void aRightExampleDiffersFromTheWrongOne(RuleDescription rule) {
        String wrong = rule.explanation(Language.EN).wrong();
        if (wrong != null) {
            assertThat(rule.explanation(Language.EN).right()).isNotBlank().isNotEqualTo(wrong);
        }
    }

    private static List<String> texts(RuleDescription rule, Language language) {
        return rule.words(language).keys().stream()
                .map(key -> template(rule, language, key))
                .toList();
    }

    private static Set<String> places(RuleDescription rule, Language language, String key) {
        Set<String> places = new TreeSet<>();
        PLACE.matcher(template(rule, language, key))
                .results()
                .map(MatchResult::group)
                .forEach(places::add);
        return places;
    }

    private static String template(RuleDescription rule, Language language, String key) {
        Object[] places = new Object[10];
        for (int i = 0; i < places.length; i++) {
            places[i] = "{" + i + "}";
        }
        return rule.words(language).get(key, places);
    }
}
