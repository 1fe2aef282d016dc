package no.grobunn.core.publication.composition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void aSentenceEndsWhereAnotherBegins() {
        assertThat(Sentences.of("Én. To? «Tre!» 4 er fire.")).containsExactly("Én.", "To?", "«Tre!» 4 er fire.");
    }

    @Test
    void datesAndAbbreviationsEndNone() {
        assertThat(Sentences.of("Møtet er 29. Mars, kl. 12 hos St. Olav, bl.a. Oslo."))
                .hasSize(1);
    }

    @Test
    void aFullStopWithinAWordEndsNone() {
        assertThat(Sentences.of("Se grobunn.no for mer. Takk.")).containsExactly("Se grobunn.no for mer.", "Takk.");
    }

    @Test
    void theFirstIsGivenWholeAndOthersWhereTheyFit() {
        assertThat(Sentences.first("Her er den første. Her er den andre.", 2, 5))
                .isEqualTo("Her er den første.");
        assertThat(Sentences.first("A bc. D ef. G hi.", 2, 99)).isEqualTo("A bc. D ef.");
        assertThat(Sentences.first("Ingen prikk", 3, 99)).isEqualTo("Ingen prikk");
        assertThat(Sentences.first("", 3, 99)).isEmpty();
    }
}
