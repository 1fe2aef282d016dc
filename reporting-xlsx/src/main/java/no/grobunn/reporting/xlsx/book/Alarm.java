package no.grobunn.reporting.xlsx.book;

import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFFontFormatting;
import org.apache.poi.xssf.usermodel.XSSFPatternFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** Turns cells red when something is wrong; the word or number in them says so too. */
public final class Alarm {
    private Alarm() {}

    /**
     * Turns cells red.
     *
     * @param cells the cells, {@code B5:D5}
     * @param wrong a formula for the first of them that is true when something is wrong
     */
    public static void set(BookSheet sheet, String cells, String wrong) {
        XSSFSheetConditionalFormatting rules = sheet.poi().getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = rules.createConditionalFormattingRule(wrong);
        XSSFPatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(Colours.cell(Colours.BRICK));
        XSSFFontFormatting font = rule.createFontFormatting();
        font.setFontStyle(false, true);
        // By index: as a colour of its own the library writes it without alpha, which Microsoft's validator refuses.
        font.setFontColorIndex(IndexedColors.WHITE.getIndex());
        rules.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf(cells)}, rule);
    }
}
