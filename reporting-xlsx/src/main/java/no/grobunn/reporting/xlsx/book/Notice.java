package no.grobunn.reporting.xlsx.book;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFBorderFormatting;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** Tints cells that deserve a look and frames them with dashes; unlike with an {@link Alarm}, nothing is wrong with them. */
public final class Notice {
    private Notice() {}

    /**
     * Tints cells.
     *
     * @param cells the cells, {@code B5:D5}
     * @param noteworthy a formula for the first of them that is true when it deserves a look
     */
    public static void set(BookSheet sheet, String cells, String noteworthy) {
        XSSFSheetConditionalFormatting rules = sheet.poi().getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = rules.createConditionalFormattingRule(noteworthy);
        rule.createPatternFormatting().setFillBackgroundColor(Colours.cell(Colours.TINT));
        XSSFBorderFormatting frame = rule.createBorderFormatting();
        frame.setBorderTop(BorderStyle.DASHED);
        frame.setBorderBottom(BorderStyle.DASHED);
        frame.setBorderLeft(BorderStyle.DASHED);
        frame.setBorderRight(BorderStyle.DASHED);
        rules.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf(cells)}, rule);
    }
}
