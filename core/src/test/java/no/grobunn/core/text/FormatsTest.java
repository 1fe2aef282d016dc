package no.grobunn.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import no.grobunn.core.money.Money;
import no.grobunn.core.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In what is expected here, {@code _} is the space that does not break and {@code ~} the minus sign. */
class FormatsTest {
    private static final Formats NB = Formats.of(Language.NB);
    private static final Formats NN = Formats.of(Language.NN);
    private static final Formats EN = Formats.of(Language.EN);

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "7, 7",
        "-7, ~7",
        "999, 999",
        "1000, 1_000",
        "-1850, ~1_850",
        "1234567, 1_234_567",
        "9223372036854775807, 9_223_372_036_854_775_807",
        "-9223372036854775808, ~9_223_372_036_854_775_808"
    })
    void wholeNumbersStandInGroupsOfThree(long number, String written) {
        assertThat(NB.whole(number)).isEqualTo(plain(written));
        assertThat(NN.whole(number)).isEqualTo(plain(written));
        assertThat(EN.whole(number)).isEqualTo(plain(written));
    }

    @ParameterizedTest
    @CsvSource({
        "0.00, 0, 0",
        "1E+3, '1_000', '1_000'",
        "12.50, '12,5', 12.5",
        "-0.25, '~0,25', ~0.25",
        "1234.5678, '1_234,5678', 1_234.5678"
    })
    void decimalsAreThoseTheNumberHas(BigDecimal number, String norwegian, String english) {
        assertThat(NB.decimal(number)).isEqualTo(plain(norwegian));
        assertThat(NN.decimal(number)).isEqualTo(plain(norwegian));
        assertThat(EN.decimal(number)).isEqualTo(plain(english));
    }

    @ParameterizedTest
    @CsvSource({"2, '2,00', 2.00", "0.005, '0,01', 0.01", "-0.004, '0,00', 0.00", "-1234.565, '~1_234,57', ~1_234.57"})
    void aNumberIsRoundedHalfUpToTheDecimalsAskedFor(BigDecimal number, String norwegian, String english) {
        assertThat(NN.decimal(number, 2)).isEqualTo(plain(norwegian));
        assertThat(EN.decimal(number, 2)).isEqualTo(plain(english));
    }

    @ParameterizedTest
    @CsvSource({
        "0, '0_kr', NOK_0",
        "5, '0,05_kr', NOK_0.05",
        "123400, '1_234_kr', NOK_1_234",
        "123450, '1_234,50_kr', NOK_1_234.50",
        "-123456750, '~1_234_567,50_kr', NOK_~1_234_567.50",
        "99999999999999, '999_999_999_999,99_kr', NOK_999_999_999_999.99"
    })
    void amountsShowOreOnlyWhereTheyHaveThem(long ore, String norwegian, String english) {
        Money amount = new Money(ore);

        assertThat(NB.money(amount)).isEqualTo(plain(norwegian));
        assertThat(NN.money(amount)).isEqualTo(plain(norwegian));
        assertThat(EN.money(amount)).isEqualTo(plain(english));
        assertThat(NB.amount(amount)).isEqualTo(plain(norwegian.replace("_kr", "")));
    }

    @ParameterizedTest
    @CsvSource({"0, '0,00', 0.00", "6855000, '6,86', 6.86", "-4999, '0,00', 0.00", "1234567890, '1_234,57', 1_234.57"})
    void millionsHaveTwoDecimals(long kroner, String norwegian, String english) {
        assertThat(NN.millions(Money.ofKroner(kroner))).isEqualTo(plain(norwegian));
        assertThat(EN.millions(Money.ofKroner(kroner))).isEqualTo(plain(english));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0_%, 0%",
        "0.5, 50_%, 50%",
        "0.475, '47,5_%', 47.5%",
        "0.33333, '33,3_%', 33.3%",
        "0.99999, 100_%, 100%",
        "-0.0001, 0_%, 0%",
        "-0.125, '~12,5_%', ~12.5%",
        "12, 1_200_%, 1_200%"
    })
    void sharesAreWrittenInPerCent(BigDecimal share, String norwegian, String english) {
        assertThat(NB.percent(share)).isEqualTo(plain(norwegian));
        assertThat(NN.percent(share)).isEqualTo(plain(norwegian));
        assertThat(EN.percent(share)).isEqualTo(plain(english));
    }

    @Test
    void daysAreWrittenInFullAndInFigures() {
        LocalDate day = LocalDate.of(2022, 3, 9);

        assertThat(NB.longDate(day)).isEqualTo(plain("9._mars_2022"));
        assertThat(NN.longDate(day)).isEqualTo(plain("9._mars_2022"));
        assertThat(EN.longDate(day)).isEqualTo(plain("9_March_2022"));
        assertThat(NB.shortDate(day)).isEqualTo("09.03.2022");
        assertThat(NN.shortDate(day)).isEqualTo("09.03.2022");
        assertThat(EN.shortDate(day)).isEqualTo("09/03/2022");
    }

    @Test
    void everyMonthHasItsName() {
        assertThat(NB.month(YearMonth.of(2023, 1))).isEqualTo(plain("januar_2023"));
        assertThat(NN.month(YearMonth.of(2023, 12))).isEqualTo(plain("desember_2023"));
        assertThat(EN.month(YearMonth.of(2023, 10))).isEqualTo(plain("October_2023"));
    }

    @Test
    void aSpanNamesItsMonthsAndOneMonthOnce() {
        Period years = new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 12, 31));
        Period month = new Period(LocalDate.of(2024, 5, 2), LocalDate.of(2024, 5, 30));

        assertThat(NB.months(years)).isEqualTo(plain("januar_2023_– desember_2024"));
        assertThat(EN.months(years)).isEqualTo(plain("January_2023_– December_2024"));
        assertThat(NN.months(month)).isEqualTo(plain("mai_2024"));
    }

    private static String plain(String written) {
        return written.replace('_', Formats.NBSP).replace('~', '\u2212');
    }
}
