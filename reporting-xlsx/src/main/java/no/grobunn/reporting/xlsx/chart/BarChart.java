package no.grobunn.reporting.xlsx.chart;

import java.util.List;
import javax.xml.namespace.QName;
import no.grobunn.reporting.xlsx.book.BookSheet;
import no.grobunn.reporting.xlsx.book.Colours;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/** Bars of amounts: standing and stacked, or lying one below the other. */
public final class BarChart {
    private static final String AMOUNTS = "#,##0";
    private static final String AMOUNTS_WITHOUT_ZERO = "#,##0;\"−\"#,##0;";
    private static final int GAP_PERCENT = 90;

    private BarChart() {}

    /** A standing bar for each category, stacked from the series. */
    public static void stacked(
            BookSheet sheet,
            ChartPlace place,
            ChartText text,
            ChartCells<String> categories,
            List<ChartSeries> series) {
        XSSFChart chart = ChartFrame.place(sheet, place, text);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis amounts = amountAxis(chart, AxisPosition.LEFT);
        XDDFBarChartData bars = bars(chart, names, amounts, BarDirection.COL);
        bars.setBarGrouping(BarGrouping.STACKED);
        overlapWholly(chart);
        series.forEach(one -> add(bars, categories, one));
        chart.plot(bars);
    }

    /** A lying bar for each category, the first at the top, with its amount at its end. */
    public static void lying(
            BookSheet sheet, ChartPlace place, ChartText text, ChartCells<String> categories, ChartSeries series) {
        XSSFChart chart = ChartFrame.place(sheet, place, text);
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis amounts = amountAxis(chart, AxisPosition.BOTTOM);
        // The names count from the top, so the far end of their axis is at the bottom.
        amounts.setCrosses(AxisCrosses.MAX);
        // Each bar says its amount, so a scale would say it twice.
        amounts.setVisible(false);
        chart.getCTChart().getPlotArea().getValAxArray(0).unsetMajorGridlines();
        XDDFBarChartData bars = bars(chart, names, amounts, BarDirection.BAR);
        bars.setBarGrouping(BarGrouping.CLUSTERED);
        add(bars, categories, series);
        label(bars);
        chart.plot(bars);
    }

    private static XDDFValueAxis amountAxis(XSSFChart chart, AxisPosition position) {
        XDDFValueAxis axis = chart.createValueAxis(position);
        axis.setNumberFormat(AMOUNTS);
        axis.setCrosses(AxisCrosses.AUTO_ZERO);
        axis.setCrossBetween(AxisCrossBetween.BETWEEN);
        axis.setMajorTickMark(AxisTickMark.NONE);
        chart.getCTChart().getPlotArea().getValAxArray(0).getNumFmt().setSourceLinked(false);
        axis.getOrAddMajorGridProperties().setLineProperties(Paint.line(Colours.RULE, 0.5));
        axis.getOrAddShapeProperties().setLineProperties(Paint.line(Colours.RULE, 0.5));
        return axis;
    }

    private static XDDFBarChartData bars(
            XSSFChart chart, XDDFCategoryAxis names, XDDFValueAxis amounts, BarDirection direction) {
        names.setMajorTickMark(AxisTickMark.NONE);
        names.getOrAddShapeProperties().setLineProperties(Paint.line(Colours.INK, 0.75));
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, amounts);
        bars.setBarDirection(direction);
        bars.setGapWidth(GAP_PERCENT);
        bars.setVaryColors(false);
        return bars;
    }

    private static void add(XDDFBarChartData bars, ChartCells<String> categories, ChartSeries series) {
        XDDFBarChartData.Series added = (XDDFBarChartData.Series)
                bars.addSeries(ChartCells.labels(categories), ChartCells.amounts(series.amounts()));
        added.setTitle(series.name(), series.nameCell());
        added.setFillProperties(Paint.fill(series.fill()));
        added.setLineProperties(Paint.line(Colours.INK, 0.5));
    }

    private static void label(XDDFBarChartData bars) {
        var labels = ((XDDFBarChartData.Series) bars.getSeries(0)).getCTBarSer().addNewDLbls();
        var form = labels.addNewNumFmt();
        form.setFormatCode(AMOUNTS_WITHOUT_ZERO);
        form.setSourceLinked(false);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    /** The library's own way to set this needs a schema class that its small edition leaves out. */
    private static void overlapWholly(XSSFChart chart) {
        XmlObject overlap = chart.getCTChart().getPlotArea().getBarChartArray(0).addNewOverlap();
        try (XmlCursor cursor = overlap.newCursor()) {
            cursor.setAttributeText(new QName("val"), "100");
        }
    }
}
