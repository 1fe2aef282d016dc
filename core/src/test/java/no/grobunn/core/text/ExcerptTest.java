package no.grobunn.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void what_has_room_is_left_whole() {
        assertThat(Excerpt.of("Lærere trenger tid", 18)).isEqualTo("Lærere trenger tid");
    }

    @Test
    void what_has_not_is_cut_between_words() {
        assertThat(Excerpt.of("Lærere trenger tid", 17)).isEqualTo("Lærere trenger …");
    }

    @Test
    void a_single_long_word_is_cut_and_no_character_is_halved() {
        assertThat(Excerpt.of("Gjenvinningsanlegg", 10)).isEqualTo("Gjenvinn …");
        assertThat(Excerpt.of("aaaaaaa\uD83D\uDE00bbbbbbb", 10)).isEqualTo("aaaaaaa …");
    }
}
