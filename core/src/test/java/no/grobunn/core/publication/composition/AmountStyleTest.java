package no.grobunn.core.publication.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import no.grobunn.core.money.Money;
import no.grobunn.core.text.Formats;
import no.grobunn.core.text.Language;
import org.junit.jupiter.api.Test;

class AmountStyleTest {
    private static final Formats FORMATS = Formats.of(Language.EN);
    private static final Money HALF = Money.ofKroner(new BigDecimal("427696.50"));
    private static final Money LESS = Money.ofKroner(new BigDecimal("12.49"));

    @Test
    void a_plan_is_read_in_whole_kroner_in_tables_and_sentences_alike() {
        AmountStyle amounts = AmountStyle.whole(FORMATS, List.of(HALF, LESS));
        assertThat(amounts.write(HALF)).isEqualTo("427\u00A0697");
        assertThat(amounts.inWords(HALF)).isEqualTo("NOK\u00A0427\u00A0697");
        assertThat(amounts.write(LESS)).isEqualTo("12");
        assertThat(amounts.write(Money.ZERO)).isEqualTo("–");
    }

    @Test
    void what_is_signed_or_checked_keeps_its_ore_in_every_row() {
        AmountStyle amounts = AmountStyle.exact(FORMATS, List.of(HALF, Money.ofKroner(5)));
        assertThat(amounts.write(HALF)).isEqualTo("427\u00A0696.50");
        assertThat(amounts.write(Money.ofKroner(5))).isEqualTo("5.00");
        assertThat(amounts.inWords(HALF)).isEqualTo("NOK\u00A0427\u00A0696.50");
    }
}
