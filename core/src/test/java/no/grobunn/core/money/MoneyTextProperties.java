package no.grobunn.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.grobunn.core.invariant.InvariantException;
import no.grobunn.core.text.Formats;
import no.grobunn.core.text.Language;

class MoneyTextProperties {
    private static final long BELOW_LIMIT = Money.LIMIT.movePointRight(2).longValueExact() - 1;

    @Property
    void whatIsWrittenForAReaderIsReadBack(@ForAll("amounts") Money amount, @ForAll Language language) {
        Formats formats = Formats.of(language);

        assertThat(MoneyText.parse(formats.money(amount))).isEqualTo(amount);
        assertThat(MoneyText.parse(formats.amount(amount))).isEqualTo(amount);
    }

    @Property
    void whatIsWrittenForALogIsReadBack(@ForAll("amounts") Money amount) {
        assertThat(MoneyText.parse(amount.toString())).isEqualTo(amount);
    }

    @Property
    void everyTextIsReadOrRefused(@ForAll("typed") String text) {
        try {
            assertThat(MoneyText.parse(text).kroner().abs()).isLessThan(Money.LIMIT);
        } catch (InvariantException refused) {
            assertThat(refused.violations()).hasSize(1);
        }
    }

    @Provide
    Arbitrary<Money> amounts() {
        return Arbitraries.longs().between(-BELOW_LIMIT, BELOW_LIMIT).map(Money::new);
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.strings()
                .withChars("0123456789 ., -\u2212\u00A0krKRno")
                .ofMaxLength(12);
    }
}
