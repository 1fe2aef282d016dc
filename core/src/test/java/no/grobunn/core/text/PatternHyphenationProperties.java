package no.grobunn.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PatternHyphenationProperties {
    private static final Hyphenation BUNDLED = PatternHyphenation.BUNDLED;

    @Example
    void norwegian_compounds_part_where_their_members_meet() {
        assertThat(divided(Language.NB, "kompetanseutvikling")).isEqualTo("kom-pe-tanse-utvikling");
        assertThat(divided(Language.NN, "næringsutvikling")).isEqualTo("nærings-utvikling");
        assertThat(divided(Language.NB, "avfallsrapporter")).isEqualTo("avfalls-rapporter");
        assertThat(divided(Language.NB, "kvalitetssikring")).isEqualTo("kva-li-tets-sikring");
    }

    @Example
    void an_ending_is_no_member_of_a_compound() {
        assertThat(divided(Language.NB, "sirkulæritet")).doesNotContain("sirkulær-");
        assertThat(divided(Language.NB, "kompetansen")).doesNotContain("kompetanse-");
    }

    @Example
    void english_words_part_where_norwegian_agrees() {
        assertThat(divided(Language.EN, "understanding")).isEqualTo("under-standing");
    }

    @Example
    void exceptions_come_before_patterns() {
        assertThat(divided(Language.NB, "Antwerpen")).isEqualTo("Ant-wer-pen");
    }

    @Example
    void the_parts_of_a_compound_with_a_hyphen_are_divided_too() {
        assertThat(BUNDLED.before(Language.NB, "FoU-leverandør,", 0, 15, 10)).isBetween(5, 10);
    }

    @Example
    void abbreviations_addresses_and_words_with_soft_hyphens_stay_whole() {
        assertThat(divided(Language.NB, "NORSUSINSTITUTT")).isEqualTo("NORSUSINSTITUTT");
        assertThat(divided(Language.NB, "eksempel.invalid")).isEqualTo("eksempel.invalid");
        assertThat(divided(Language.NB, "ombruks\u00ADkartlegging")).isEqualTo("ombruks\u00ADkartlegging");
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("abdefgiklmnoprstuvyæøåÆØÅ-.\u00AD2")
                .ofMaxLength(30);
    }

    @Property(tries = 1000)
    void three_letters_stand_at_either_side(
            @ForAll("words") String word, @ForAll Language language, @ForAll @IntRange(max = 30) int limit) {
        int place = BUNDLED.before(language, word, 0, word.length(), limit);
        if (place != Hyphenation.NONE) {
            assertThat(place).isLessThanOrEqualTo(limit);
            assertThat(word.substring(place - 3, place + 3)).matches("\\p{L}{6}");
        }
    }

    /** A word with a hyphen at every place that is found. */
    private static String divided(Language language, String word) {
        StringBuilder divided = new StringBuilder(word);
        int limit = word.length();
        int place = BUNDLED.before(language, word, 0, word.length(), limit);
        while (place != Hyphenation.NONE) {
            divided.insert(place, '-');
            place = BUNDLED.before(language, word, 0, word.length(), place - 1);
        }
        return divided.toString();
    }
}
