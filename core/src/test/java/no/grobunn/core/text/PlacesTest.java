package no.grobunn.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PlacesTest {
    @Test
    void a_number_in_figures_and_what_it_counts_are_never_parted() {
        assertThat(nb("{0} aktører fra {1} land.", 25, 3)).isEqualTo("25\u00A0aktører fra 3\u00A0land.");
        assertThat(nb("{0} timer", new BigDecimal("10.50"))).isEqualTo("10,5\u00A0timer");
        assertThat(nb("AP{0} {1}", 2, "Felles moduler")).isEqualTo("AP2\u00A0Felles moduler");
    }

    @Test
    void what_counts_nothing_may_be_parted_from_what_follows() {
        assertThat(nb("{0} søker", "Foreningen")).isEqualTo("Foreningen søker");
        assertThat(nb("Side {0} av {1}", 4, 24)).isEqualTo("Side 4 av 24");
        assertThat(nb("side {0} – slutt", 4)).isEqualTo("side 4 – slutt");
    }

    @Test
    void numbers_up_to_twelve_are_spelled_where_a_text_asks_for_it() {
        assertThat(nb("Piloten har {0:ett} mål.", 12)).isEqualTo("Piloten har tolv mål.");
        assertThat(nb("Piloten har {0:ett} mål.", 13)).isEqualTo("Piloten har 13\u00A0mål.");
        assertThat(Places.fill(Language.EN, "It has {0:no} goals.", 7)).isEqualTo("It has seven goals.");
    }

    @Test
    void one_follows_the_gender_and_none_what_stands_after_it() {
        assertThat(nb("{0:én} av dem, {0:ett} av dem", 1)).isEqualTo("én av dem, ett av dem");
        assertThat(nb("har {0:ett} mål", 0)).isEqualTo("har ingen mål");
        assertThat(Places.fill(Language.NN, "med {0:éi}, {0:éin} og {0:eitt}", 1))
                .isEqualTo("med éi, éin og eitt");
        assertThat(Places.fill(Language.EN, "has {0:no} goals, {0:none} of them", 0))
                .isEqualTo("has no goals, none of them");
    }

    @Test
    void figures_and_words_do_not_mix_but_for_none_and_one() {
        assertThat(nb("av {0:én} har {1:én}", 18, 11)).isEqualTo("av 18\u00A0har 11");
        assertThat(nb("av {0:én} har {1:én}", 18, 1)).isEqualTo("av 18\u00A0har én");
        assertThat(nb("av {0:én} har {1:én}", 18, 0)).isEqualTo("av 18\u00A0har ingen");
        assertThat(nb("av {0:én} har {1:én}", 12, 11)).isEqualTo("av tolv har elleve");
    }

    @Test
    void a_spelled_number_begins_a_sentence_where_its_form_has_a_capital() {
        assertThat(nb("{0:Én} av dem er med. {0:Én} til kommer.", 2)).isEqualTo("To av dem er med. To til kommer.");
        assertThat(nb("{0:Ett}", 1)).isEqualTo("Ett");
    }

    @Test
    void a_form_that_the_language_lacks_is_refused_by_name() {
        assertThatThrownBy(() -> nb("{0:eitt} mål", 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("eitt")
                .hasMessageContaining("nb");
    }

    private static String nb(String text, Object... arguments) {
        return Places.fill(Language.NB, text, arguments);
    }
}
