package no.grobunn.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import no.grobunn.core.invariant.InvariantException;
import no.grobunn.core.invariant.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567.5",
                "1234567,5",
                "1234567,50",
                "1 234 567,50",
                "1\u00A0234\u00A0567,50",
                "1\u202F234\u202F567.50",
                "1\u2009234\u2007567,50",
                "kr 1 234 567,50",
                "kr. 1 234 567,50",
                "Kr1234567,50",
                "1 234 567,50 kr",
                "1 234 567,50kr.",
                "NOK\u00A01\u00A0234\u00A0567.50",
                "1 234 567,50 nok",
                "\u00A0 1 234 567,50 kr\u202F",
            })
    void readsWhatPeopleType(String text) {
        assertThat(MoneyText.parse(text)).isEqualTo(new Money(123_456_750));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "007|700",
                "500,-|50000",
                "500,–|50000",
                "kr 500,-|50000",
                "1 500,- kr|150000",
                "0,05|5",
                "999999999999,99|99999999999999"
            })
    void readsWholeAndSmallAndLargeAmounts(String text, long ore) {
        assertThat(MoneyText.parse(text)).isEqualTo(new Money(ore));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1 234,50", "\u22121 234,50", "- 1234,5", "kr -1 234,50", "\u22121\u00A0234,50 kr"})
    void readsEitherMinus(String text) {
        assertThat(MoneyText.parse(text)).isEqualTo(new Money(-123_450));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234", "1,234", "12.345", "999.000 kr", "kr 100,000"})
    void refusesToGuessWhetherAMarkGroupsOrDivides(String text) {
        assertThat(refusal(text).rule()).isEqualTo("ambiguous-amount");
    }

    @Test
    void namesBothReadingsOfAnAmbiguousAmount() {
        assertThat(refusal("kr 1.234").arguments())
                .containsExactly("kr 1.234", new BigDecimal("1234"), new BigDecimal("1.234"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.123", "1234.567", "1 234,567", "1,2345", "0,0001"})
    void refusesMoreThanTwoDecimalsWhereNothingIsAmbiguous(String text) {
        assertThat(refusal(text).rule()).isEqualTo("too-many-decimals");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000", "1 000 000 000 000,00", "-1000000000000", "12345678901234567890"})
    void refusesWhatASpreadsheetCannotCarry(String text) {
        assertThat(refusal(text).rule()).isEqualTo("amount-out-of-range");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "kr",
                "en million",
                "1.234.567",
                "1.234,50",
                "1,234.50",
                "12 34",
                "1 2345",
                "1  234",
                "1234,",
                "1e3",
                "+5",
                ",5",
                "5 %",
                "5 EUR",
                "--5",
                "5-",
                "500,50,-",
                "\u0661\u0662",
                "0x10",
                "1'234"
            })
    void refusesWhatIsNoAmount(String text) {
        assertThat(refusal(text).rule()).isEqualTo("not-an-amount");
    }

    @Test
    @Timeout(1)
    void endsSoonHoweverLongTheTextIs() {
        assertThat(refusal("1 234" + " 567".repeat(8000)).rule()).isEqualTo("amount-out-of-range");
        assertThat(refusal("1".repeat(32_000)).rule()).isEqualTo("amount-out-of-range");
        assertThat(refusal("1".repeat(32_000) + "x").rule()).isEqualTo("not-an-amount");
        assertThat(refusal(" ".repeat(32_000) + "x").rule()).isEqualTo("not-an-amount");
        assertThat(refusal(" - 1" + " ".repeat(32_000) + "kr x").rule()).isEqualTo("not-an-amount");
    }

    private static Violation refusal(String text) {
        InvariantException refused = assertThatExceptionOfType(InvariantException.class)
                .isThrownBy(() -> MoneyText.parse(text))
                .actual();
        assertThat(refused.violations()).hasSize(1);
        return refused.violations().get(0);
    }
}
