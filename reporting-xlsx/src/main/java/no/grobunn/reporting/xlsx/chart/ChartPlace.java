package no.grobunn.reporting.xlsx.chart;

/**
 * Where a chart stands on its sheet, from the corner of one cell to the corner of another; rows and columns count from 0.
 *
 * @param row the first row it covers
 * @param column the first column it covers
 * @param endRow the first row below it
 * @param endColumn the first column right of it
 */
public record ChartPlace(int row, int column, int endRow, int endColumn) {}
