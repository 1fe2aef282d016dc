package no.grobunn.reporting.xlsx.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Where the cells of a sheet go. Rows and columns count from 0; texts are as a cell can hold them. */
interface CellTarget {
    void text(int row, int column, String text, XSSFCellStyle style);

    void number(int row, int column, BigDecimal number, XSSFCellStyle style);

    void date(int row, int column, LocalDate date, XSSFCellStyle style);

    void formula(int row, int column, String formula, BigDecimal value, XSSFCellStyle style);

    void formula(int row, int column, String formula, String value, XSSFCellStyle style);

    void blank(int row, int column, XSSFCellStyle style);

    void link(int row, int column, HyperlinkType type, String address);

    /** Tells what a reader sees in a cell, for its width and height. */
    void shown(int row, int column, String text, Look look);

    /** Tells of a number that stands in a cell, for its width. */
    void shown(int row, int column, BigDecimal number, Look look);
}
