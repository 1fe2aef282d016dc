package no.grobunn.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import no.grobunn.core.invariant.InvariantException;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2023, 1, 1);
    private static final Period TWO_YEARS = new Period(NEW_YEAR, LocalDate.of(2024, 12, 31));

    @Test
    void cannotEndBeforeItStarts() {
        assertThatExceptionOfType(InvariantException.class)
                .isThrownBy(() -> new Period(NEW_YEAR, NEW_YEAR.minusDays(1)))
                .satisfies(refused -> {
                    assertThat(refused.violations()).hasSize(1);
                    assertThat(refused.violations().get(0).rule()).isEqualTo("end-before-start");
                    assertThat(refused.violations().get(0).fields()).containsExactly("end", "start");
                });
    }

    @Test
    void mayBeOneDay() {
        Period day = new Period(NEW_YEAR, NEW_YEAR);

        assertThat(day.contains(NEW_YEAR)).isTrue();
        assertThat(day.months()).isEqualTo(1);
        assertThat(day.years()).containsExactly(2023);
    }

    @Test
    void holdsBothItsEnds() {
        assertThat(TWO_YEARS.contains(TWO_YEARS.start())).isTrue();
        assertThat(TWO_YEARS.contains(TWO_YEARS.end())).isTrue();
        assertThat(TWO_YEARS.contains(NEW_YEAR.minusDays(1))).isFalse();
        assertThat(TWO_YEARS.contains(TWO_YEARS.end().plusDays(1))).isFalse();
    }

    @Test
    void itIsOverFromTheDayAfterItsLast() {
        assertThat(TWO_YEARS.isOver(TWO_YEARS.end())).isFalse();
        assertThat(TWO_YEARS.isOver(TWO_YEARS.end().plusDays(1))).isTrue();
        assertThat(TWO_YEARS.isOver(TWO_YEARS.start().minusDays(1))).isFalse();
    }

    @Test
    void holdsAPeriodThatLiesWhollyWithin() {
        assertThat(TWO_YEARS.contains(TWO_YEARS)).isTrue();
        assertThat(TWO_YEARS.contains(new Period(NEW_YEAR, TWO_YEARS.end().plusDays(1))))
                .isFalse();
        assertThat(TWO_YEARS.contains(new Period(NEW_YEAR.minusDays(1), NEW_YEAR)))
                .isFalse();
    }

    @Test
    void touchesEveryCalendarYearWithADayInIt() {
        Period winter = new Period(LocalDate.of(2022, 12, 31), NEW_YEAR);

        assertThat(winter.years()).containsExactly(2022, 2023);
        assertThat(winter.touches(2022)).isTrue();
        assertThat(winter.touches(2023)).isTrue();
        assertThat(winter.touches(2021)).isFalse();
        assertThat(winter.touches(2024)).isFalse();
    }

    @Test
    void countsTheCalendarMonthsItTouches() {
        assertThat(TWO_YEARS.months()).isEqualTo(24);
        assertThat(new Period(LocalDate.of(2022, 12, 31), NEW_YEAR).months()).isEqualTo(2);
    }

    @Test
    void lastsMonthsAsTheCalendarCountsThem() {
        Period period = new Period(LocalDate.of(2023, 9, 1), LocalDate.of(2026, 8, 31));

        assertThat(period.lastDayAfter(36)).isEqualTo(LocalDate.of(2026, 8, 31));
        assertThat(period.isLongerThan(36)).isFalse();
        assertThat(period.isLongerThan(35)).isTrue();
        assertThat(new Period(period.start(), period.end().plusDays(1)).isLongerThan(36))
                .isTrue();
    }

    @Test
    void aMonthThatLacksTheFirstDayEndsOnItsLast() {
        Period period = new Period(LocalDate.of(2023, 8, 31), LocalDate.of(2024, 2, 29));

        assertThat(period.lastDayAfter(6)).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(period.lastDayAfter(1)).isEqualTo(LocalDate.of(2023, 9, 30));
        assertThat(period.lastDayAfter(2)).isEqualTo(LocalDate.of(2023, 10, 30));
    }

    @Test
    void itsYearsAreCountedFromItsStart() {
        assertThat(TWO_YEARS.yearsFromStart())
                .containsExactly(
                        new Period(NEW_YEAR, LocalDate.of(2023, 12, 31)),
                        new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));
        assertThat(new Period(NEW_YEAR, LocalDate.of(2023, 3, 1)).yearsFromStart())
                .hasSize(1);
    }

    @Test
    void aRestOfMoreThanSixMonthsIsAYearToo() {
        assertThat(new Period(NEW_YEAR, LocalDate.of(2024, 6, 30)).yearsFromStart())
                .containsExactly(new Period(NEW_YEAR, LocalDate.of(2024, 6, 30)));
        assertThat(new Period(NEW_YEAR, LocalDate.of(2024, 7, 1)).yearsFromStart())
                .containsExactly(
                        new Period(NEW_YEAR, LocalDate.of(2023, 12, 31)),
                        new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 7, 1)));
    }
}
