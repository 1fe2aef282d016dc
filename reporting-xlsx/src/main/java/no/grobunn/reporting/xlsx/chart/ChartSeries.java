package no.grobunn.reporting.xlsx.chart;

import no.grobunn.core.money.Money;
import org.apache.poi.ss.util.CellReference;

/**
 * One series of a chart.
 *
 * @param name what it is called
 * @param nameCell the cell that says so
 * @param amounts its numbers
 * @param fill its colour, {@code 0xRRGGBB}; always given, for some programs draw nothing without
 */
public record ChartSeries(String name, CellReference nameCell, ChartCells<Money> amounts, int fill) {}
