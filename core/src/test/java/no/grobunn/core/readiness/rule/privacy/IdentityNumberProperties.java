package no.grobunn.core.readiness.rule.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import no.grobunn.core.actor.OrganisationNumber;
import no.grobunn.core.money.Money;
import no.grobunn.core.text.Formats;
import no.grobunn.core.text.Language;

/** Every number here is of a synthetic series, with a month 40 or 80 too high, so that no person has it. */
class IdentityNumberProperties {
    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2};
    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

    @Property(tries = 2000)
    void aValidNumberIsFoundHoweverItIsWritten(
            @ForAll("numbers") String number, @ForAll("gaps") String gap, @ForAll("frames") String frame) {
        String written = number.substring(0, 6) + gap + number.substring(6);
        assertThat(PersonalTraces.in(frame.formatted(written)).identityNumbers())
                .containsExactly(number.substring(0, 2) + "•••••••••");
    }

    @Property(tries = 2000)
    void aNumberWithAnotherCheckDigitIsNotFound(
            @ForAll("numbers") String number,
            @ForAll @IntRange(min = 9, max = 10) int place,
            @ForAll @IntRange(min = 1, max = 9) int off) {
        char[] digits = number.toCharArray();
        digits[place] = (char) ('0' + (digits[place] - '0' + off) % 10);
        assertThat(PersonalTraces.in(new String(digits)).identityNumbers()).isEmpty();
    }

    @Property(tries = 2000)
    void anAmountIsNoPersonalData(
            @ForAll @LongRange(min = 0, max = 99_999_999_999_999L) long ore, @ForAll Language language) {
        Money amount = Money.ofKroner(BigDecimal.valueOf(ore, 2));
        assertThat(PersonalTraces.in("I alt " + Formats.of(language).money(amount) + " til kurset"))
                .isEqualTo(PersonalTraces.in(""));
        assertThat(PersonalTraces.in("I alt " + amount.kroner().toPlainString() + " kr til kurset"))
                .isEqualTo(PersonalTraces.in(""));
    }

    @Property(tries = 2000)
    void anOrganisationNumberIsNoPersonalData(@ForAll("organisations") OrganisationNumber number) {
        assertThat(PersonalTraces.in("Org.nr. " + number.value() + " er registrert"))
                .isEqualTo(PersonalTraces.in(""));
        assertThat(PersonalTraces.in("Org.nr. " + number.grouped() + " MVA")).isEqualTo(PersonalTraces.in(""));
    }

    @Property
    void aDateIsNoPersonalData(@ForAll("days") LocalDate day, @ForAll("days") LocalDate other) {
        assertThat(PersonalTraces.in("Fra " + day + " til " + other + ", "
                        + Formats.of(Language.NB).longDate(day)))
                .isEqualTo(PersonalTraces.in(""));
    }

    @Provide
    Arbitrary<String> numbers() {
        return Combinators.combine(
                        days(),
                        Arbitraries.of(0, 40),
                        Arbitraries.of(40, 80),
                        Arbitraries.integers().between(0, 999))
                .as(IdentityNumberProperties::number)
                .filter(Optional::isPresent)
                .map(Optional::get);
    }

    @Provide
    Arbitrary<String> gaps() {
        return Arbitraries.of("", " ", "\u00A0", "\u202F", "-", "\n");
    }

    @Provide
    Arbitrary<String> frames() {
        return Arbitraries.of(
                "%s",
                "Født %s.", "fnr:%s, og", "I 2022 %s i 2023", "1. %s", "(%s)", "**%s**", "%s;912660680", "Ola%sNo");
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1920, 1, 1).toEpochDay(),
                        LocalDate.of(2035, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<OrganisationNumber> organisations() {
        return Arbitraries.integers()
                .between(800_000_000, 999_999_999)
                .map(number -> new OrganisationNumber(Integer.toString(number)))
                .filter(OrganisationNumber::passesCheckDigit);
    }

    private static Optional<String> number(LocalDate day, int dayShift, int monthShift, int individual) {
        String nine = String.format(
                Locale.ROOT,
                "%02d%02d%02d%03d",
                day.getDayOfMonth() + dayShift,
                day.getMonthValue() + monthShift,
                day.getYear() % 100,
                individual);
        return checked(nine, FIRST).flatMap(ten -> checked(ten, SECOND));
    }

    private static Optional<String> checked(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * Character.digit(digits.charAt(i), 10);
        }
        int check = (11 - sum % 11) % 11;
        return check == 10 ? Optional.empty() : Optional.of(digits + check);
    }
}
