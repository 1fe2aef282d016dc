package no.grobunn.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.grobunn.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @EnumSource
    void every_language_has_the_same_texts_with_the_same_places(Language language) {
        var bokmål = Words.of(Language.NB);
        var words = Words.of(language);

        assertThat(words.keys()).isEqualTo(bokmål.keys());
        assertThat(words.keys())
                .allSatisfy(key -> assertThat(places(words.get(key))).as(key).isEqualTo(places(bokmål.get(key))));
    }

    @ParameterizedTest
    @EnumSource
    void no_text_is_blank(Language language) {
        assertThat(Words.of(language).keys())
                .allSatisfy(
                        key -> assertThat(Words.of(language).get(key)).as(key).isNotBlank());
    }

    @Test
    void nynorsk_and_bokmål_are_not_mixed() {
        assertThat(Words.of(Language.NN).keys())
                .allSatisfy(
                        key -> assertThat(Words.of(Language.NN).get(key))
                                .as(key)
                                .doesNotContainPattern(
                                        "(?i)\\b(ikke|hva|hvor|hvem|hvilke|noe|(?<!-)en|jeg|fra|ennå|mangler|lages|finnes)\\b"));
        assertThat(Words.of(Language.NB).keys())
                .allSatisfy(key -> assertThat(Words.of(Language.NB).get(key))
                        .as(key)
                        .doesNotContainPattern("(?i)\\b(ikkje|kva|kvar|kven|noko|ein|frå|enno|manglar|finst)\\b"));
    }

    @Test
    void unix_without_a_locale_is_bokmål_and_windows_says_its_own() {
        assertThat(LanguageChoice.ofSystem(Locale.ENGLISH, Map.of(), false)).isEqualTo(Language.NB);
        assertThat(LanguageChoice.ofSystem(Locale.ENGLISH, Map.of("LANG", "en_US.UTF-8"), false))
                .isEqualTo(Language.EN);
        assertThat(LanguageChoice.ofSystem(Locale.ENGLISH, Map.of("LC_ALL", "C", "LANG", "en_US"), false))
                .isEqualTo(Language.NB);
        assertThat(LanguageChoice.ofSystem(Locale.forLanguageTag("nn-NO"), Map.of(), true))
                .isEqualTo(Language.NN);
        assertThat(LanguageChoice.ofSystem(Locale.forLanguageTag("no-NO"), Map.of(), true))
                .isEqualTo(Language.NB);
    }

    private static TreeSet<String> places(String text) {
        TreeSet<String> places = new TreeSet<>();
        PLACE.matcher(text).results().forEach(found -> places.add(found.group()));
        return places;
    }
}
