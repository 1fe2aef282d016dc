package no.grobunn.core.goal;

import java.time.LocalDate;

/**
 * What an indicator showed, or shall show, on a day.
 *
 * @param date the day
 * @param value the value
 */
public record DatedValue(LocalDate date, IndicatorValue value) {}
