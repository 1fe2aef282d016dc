package no.grobunn.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.initiative.CircularStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {
    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");
    private static final Texts NB = Texts.of(Language.NB);
    private static final Texts NN = Texts.of(Language.NN);
    private static final Texts EN = Texts.of(Language.EN);

    /** Texts that are the same in Norwegian and English because the word is. */
    private static final Set<String> SAME_IN_ENGLISH = Set.of("region", "e-post");

    @Test
    void every_language_has_the_same_keys() {
        assertThat(NN.keys()).isEqualTo(NB.keys());
        assertThat(EN.keys()).isEqualTo(NB.keys());
    }

    @Test
    void the_places_to_fill_are_the_same_in_every_language() {
        for (String key : NB.keys()) {
            assertThat(places(NN, key)).as(key).isEqualTo(places(NB, key));
            assertThat(places(EN, key)).as(key).isEqualTo(places(NB, key));
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_text_is_blank_or_has_spaces_around_it_or_in_a_row(Language language) {
        assertEach(language, text -> text.isBlank() || !text.equals(text.strip()) || text.contains("  "));
    }

    @ParameterizedTest
    @EnumSource
    void texts_use_the_marks_of_a_typesetter(Language language) {
        assertEach(
                language,
                text -> text.contains("\"")
                        || text.contains("'")
                        || text.contains("...")
                        || text.contains(" - ")
                        || text.contains("--"));
    }

    @ParameterizedTest
    @EnumSource(names = {"NB", "NN"})
    void norwegian_quotes_are_guillemets(Language language) {
        assertEach(language, text -> text.contains("“") || text.contains("”") || text.contains("‘"));
    }

    @Test
    void english_quotes_are_not_guillemets() {
        assertEach(Language.EN, text -> text.contains("«") || text.contains("»"));
    }

    @Test
    void nothing_is_left_in_norwegian_in_the_english_texts() {
        assertThat(NB.keys())
                .filteredOn(
                        key -> EN.get(key).equals(NB.get(key)) || EN.get(key).equals(NN.get(key)))
                .extracting(EN::get)
                .allSatisfy(text -> assertThat(SAME_IN_ENGLISH).contains(text));
    }

    @Test
    void a_text_that_is_not_there_is_refused_by_name() {
        assertThatThrownBy(() -> NN.get("no.such.text"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no.such.text")
                .hasMessageContaining("nn");
        assertThat(NN.has("no.such.text")).isFalse();
    }

    @Test
    void a_term_has_its_word_in_each_language() {
        assertThat(List.of(
                        NB.term(ChainLevel.WORKING_LIFE),
                        NN.term(ChainLevel.WORKING_LIFE),
                        EN.term(ChainLevel.WORKING_LIFE)))
                .containsExactly("øvrig arbeidsliv", "arbeidslivet elles", "wider working life");
        assertThat(NN.term(CircularStrategy.R1)).isEqualTo("tenkje nytt");
        assertThat(NN.term(Language.EN)).isEqualTo("engelsk");
    }

    @Test
    void a_term_can_begin_with_a_capital() {
        assertThat(NB.termCapitalised(ChainLevel.WORKING_LIFE)).isEqualTo("Øvrig arbeidsliv");
    }

    private static Set<String> places(Texts texts, String key) {
        return PLACE.matcher(texts.get(key))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void assertEach(Language language, Predicate<String> isWrong) {
        Texts texts = Texts.of(language);
        assertThat(texts.keys()).filteredOn(key -> isWrong.test(texts.get(key))).isEmpty();
    }
}
