package no.grobunn.core.funder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.grobunn.core.pilot.CostType;
import no.grobunn.core.pilot.FunderProfileId;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.LocalText;
import no.grobunn.core.text.Texts;
import org.junit.jupiter.api.Test;

class CostTypeWordsTest {
    @Test
    void theFundersWordStandsAsItIs() {
        CostTypeWords words = words("Wages\n and  overhead", Language.EN);

        assertThat(words.label(CostType.PERSONNEL)).isEqualTo("Wages and overhead");
        assertThat(words.term(CostType.PERSONNEL)).isEqualTo("wages and overhead");
    }

    @Test
    void anAbbreviationKeepsItsCapitalsInASentence() {
        assertThat(words("R&D and VAT", Language.EN).term(CostType.PERSONNEL)).isEqualTo("R&D and VAT");
        assertThat(words("FoU-tjenester", Language.NB).term(CostType.PERSONNEL)).isEqualTo("FoU-tjenester");
    }

    @Test
    void whereTheFunderHasNoWordTheProductsStands() {
        CostTypeWords words = words("Lønn", Language.NB);

        assertThat(words.label(CostType.EQUIPMENT)).isEqualTo("Utstyr");
        assertThat(words.term(CostType.EQUIPMENT)).isEqualTo("utstyr");
    }

    private static CostTypeWords words(String label, Language language) {
        FigureSourceId call = new FigureSourceId("call");
        FunderProfile profile = FunderProfile.builder(new FunderProfileId("fund"), new LocalText("F", "F", "F"))
                .sources(List.of(new FigureSource(call, "Call", "Fund", LocalDate.of(2027, 1, 1), null)))
                .costTypes(List.of(new FunderCostType(CostType.PERSONNEL, new LocalText(label, label, label), call)))
                .build();
        return CostTypeWords.of(profile, Texts.of(language));
    }
}
