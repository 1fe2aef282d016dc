package no.grobunn.core.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import no.grobunn.core.invariant.InvariantException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fredrikstad Næringsforening|fredrikstad-naeringsforening",
                "Høgskolen i Østfold|hogskolen-i-ostfold",
                "ÅSEN PÅ ÅS|asen-pa-as",
                "A\u030Asen|asen",
                "Sámi đáŋŧ|sami-dangt",
                "Straße|strasse",
                "STRAẞE|strasse",
                "Café Olé|cafe-ole",
                "  FoU & drift (2.0) AS  |fou-drift-2-0-as",
                "a--b__c|a-b-c",
                "İzmir|izmir",
            })
    void isMadeOfAName(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "–", "日本", "\uD83D\uDE00"})
    void isEmptyWhereNoLetterMakesOne(String name) {
        assertThat(Slug.of(name)).isEmpty();
    }

    @Test
    void isCutOnTheEdgeOfAWord() {
        assertThat(Slug.of("a".repeat(60) + " bcd efg")).isEqualTo("a".repeat(60) + "-bcd");
        assertThat(Slug.of("a".repeat(60) + " bcde")).isEqualTo("a".repeat(60));
        assertThat(Slug.of("a".repeat(64) + " b")).isEqualTo("a".repeat(64));
        assertThat(Slug.of("a".repeat(63) + " b")).isEqualTo("a".repeat(63));
        assertThat(Slug.of("a".repeat(70))).isEqualTo("a".repeat(64));
        assertThat(Slug.of("æ".repeat(40))).hasSize(64);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "a-b-7", "a-", "a--b"})
    void theFormTakesLettersDigitsAndHyphens(String id) {
        assertThatCode(() -> Slug.require(id)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "A", "å", "a b", "a_b", "a\n", "١"})
    void theFormTakesNothingElse(String id) {
        assertThatExceptionOfType(InvariantException.class)
                .isThrownBy(() -> Slug.require(id))
                .satisfies(refused ->
                        assertThat(refused.violations().get(0).rule()).isEqualTo("not-a-slug"));
    }

    @Test
    void aRefusalNamesTheNearestSlug() {
        assertThatExceptionOfType(InvariantException.class)
                .isThrownBy(() -> Slug.require("Næringsforeningen"))
                .satisfies(refused -> assertThat(refused.violations().get(0).arguments())
                        .containsExactly("Næringsforeningen", "naeringsforeningen"));
    }
}
