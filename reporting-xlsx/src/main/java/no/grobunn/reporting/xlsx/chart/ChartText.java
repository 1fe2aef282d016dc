package no.grobunn.reporting.xlsx.chart;

import no.grobunn.core.text.Language;

/**
 * The words of a chart.
 *
 * @param title what stands above it
 * @param alternative what it shows, for who cannot see it
 * @param language the language of both
 */
public record ChartText(String title, String alternative, Language language) {}
