package no.grobunn.reporting.xlsx.chart;

import java.util.List;
import no.grobunn.core.money.Money;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;

/**
 * Cells that a chart draws, with what stands in them: a program that does not reckon draws the same.
 *
 * @param reference the cells: {@code 'Kostnadssummer'!$B$5:$D$5}
 * @param content what stands in them
 */
public record ChartCells<T>(String reference, List<T> content) {
    static XDDFDataSource<String> labels(ChartCells<String> cells) {
        return XDDFDataSourcesFactory.fromArray(cells.content().toArray(String[]::new), cells.reference());
    }

    static XDDFNumericalDataSource<Double> amounts(ChartCells<Money> cells) {
        Double[] kroner = cells.content().stream()
                .map(amount -> amount.kroner().doubleValue())
                .toArray(Double[]::new);
        return XDDFDataSourcesFactory.fromArray(kroner, cells.reference());
    }
}
