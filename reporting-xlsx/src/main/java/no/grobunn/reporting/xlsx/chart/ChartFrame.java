package no.grobunn.reporting.xlsx.chart;

import no.grobunn.reporting.xlsx.book.BookSheet;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;

/** Puts an empty chart with its words on a sheet. */
final class ChartFrame {
    private static final double TITLE_POINTS = 12;

    private ChartFrame() {}

    static XSSFChart place(BookSheet sheet, ChartPlace place, ChartText text) {
        XSSFDrawing drawing = sheet.poi().createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(
                drawing.createAnchor(0, 0, 0, 0, place.column(), place.row(), place.endColumn(), place.endRow()));
        chart.setTitleText(text.title());
        chart.setTitleOverlay(false);
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
        chart.getCTChartSpace().addNewSpPr().addNewLn().addNewNoFill();
        describe(chart, text);
        return chart;
    }

    private static void describe(XSSFChart chart, ChartText text) {
        // Without a language of its own a run takes that of the machine.
        chart.getTitle()
                .getBody()
                .getParagraphs()
                .forEach(paragraph -> paragraph.getTextRuns().forEach(run -> {
                    run.setLanguage(text.language().locale());
                    run.setFontSize(TITLE_POINTS);
                    run.setBold(true);
                }));
        chart.getCTChart().getTitle().getTx().getRich().getPArray(0).unsetEndParaRPr();
        var properties = chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        properties.setName(text.title());
        properties.setDescr(text.alternative());
    }
}
