package no.grobunn.reporting.xlsx.book;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import no.grobunn.core.money.Money;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSelection;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetView;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPane;

/** One sheet of a {@link Book}: cells are put into it by row and column, both from 0. Not thread-safe. */
public final class BookSheet {
    private final XSSFSheet sheet;
    private final Looks looks;
    private final Layout layout = new Layout();
    private final CellTarget kept;
    private CellTarget cells;
    private @Nullable LaterRows later;
    private RepeatedRows repeat = RepeatedRows.NONE;
    private final NavigableSet<Integer> parts = new TreeSet<>();

    BookSheet(XSSFSheet sheet, Looks looks) {
        this.sheet = sheet;
        this.looks = looks;
        this.kept = new KeptCells(sheet, layout);
        this.cells = kept;
    }

    public String name() {
        return sheet.getSheetName();
    }

    /** The library's sheet, for what stands on a sheet beside its cells: tables, charts, rules. */
    public XSSFSheet poi() {
        return sheet;
    }

    /** A reference to a cell or cells of this sheet from another: {@code 'Kostnader'!C5}. */
    public String ref(String cells) {
        return "'" + name().replace("'", "''") + "'!" + cells;
    }

    /** A text, never taken for a formula. */
    public void text(int row, int column, String text, Look look) {
        cells.text(row, column, CellText.escaped(text), style(look, column, CellText.beginsLikeFormula(text)));
        cells.shown(row, column, text, look);
    }

    /** A number as it is. */
    public void number(int row, int column, BigDecimal number, Look look) {
        cells.number(row, column, number, style(look, column, false));
        cells.shown(row, column, number, look);
    }

    public void money(int row, int column, Money money, Look look) {
        number(row, column, money.kroner(), look);
    }

    /** A formula that gives a number, with the number it gives. */
    public void formula(int row, int column, String formula, BigDecimal value, Look look) {
        cells.formula(row, column, formula, value, style(look, column, false));
        cells.shown(row, column, value, look);
    }

    /** A formula that gives an amount, with the amount it gives. */
    public void formula(int row, int column, String formula, Money value, Look look) {
        formula(row, column, formula, value.kroner(), look);
    }

    /** A formula that gives a text, with the text it gives. */
    public void formula(int row, int column, String formula, String value, Look look) {
        cells.formula(row, column, formula, CellText.escaped(value), style(look, column, false));
        cells.shown(row, column, value, look);
    }

    /** A day of the calendar. */
    public void date(int row, int column, LocalDate date, Look look) {
        cells.date(row, column, date, style(look, column, false));
        cells.shown(row, column, looks.formats().shortDate(date), look);
    }

    /** The name of another sheet, which leads there. */
    public void link(int row, int column, BookSheet target) {
        link(row, column, target.name(), target, "A1");
    }

    /** Words that lead to a cell of another sheet, or of this. */
    public void link(int row, int column, String words, BookSheet target, String cell) {
        text(row, column, words, Look.LINK);
        link(row, column, HyperlinkType.DOCUMENT, target.ref(cell));
    }

    /** An address on the web, which leads there. */
    public void link(int row, int column, URI address) {
        text(row, column, address.toString(), Look.LINK);
        link(row, column, HyperlinkType.URL, address.toASCIIString());
    }

    private void link(int row, int column, HyperlinkType type, String address) {
        cells.link(row, column, type, address);
    }

    /** Gives an empty cell a look, so that rules run on under it. */
    public void blank(int row, int column, Look look) {
        cells.blank(row, column, style(look, column, false));
    }

    /**
     * Fills many rows without keeping them: once now, to measure them, and once when the workbook is written. A sheet has such rows once, and nothing else in them.
     *
     * @param filler puts a row's cells into this sheet, given its place among the rows; the same each time
     */
    void later(int first, int count, IntConsumer filler) {
        if (later != null) {
            throw new IllegalStateException("A second long table on the sheet " + name());
        }
        later = new LaterRows(this, first, count, filler);
        cells = new MeasuredCells(sheet, layout);
        for (int i = 0; i < count; i++) {
            filler.accept(i);
        }
        cells = kept;
    }

    /** The rows that are not kept, if there are any. */
    Optional<LaterRows> later() {
        return Optional.ofNullable(later);
    }

    /** From now on cells go into a row that is written. */
    WrittenRow writeRows() {
        WrittenRow row = new WrittenRow(layout);
        cells = row;
        return row;
    }

    /** The name of its part in the package. */
    String part() {
        return sheet.getPackagePart().getPartName().getName().substring(1);
    }

    /** How the cells of a column look in which nothing stands yet. */
    public void column(int column, Look look) {
        sheet.setDefaultColumnStyle(column, style(look, column, false));
    }

    /** Hides a row from people; programs read it. */
    public void hideRow(int row) {
        sheet.getRow(row).setZeroHeight(true);
    }

    /** Hides a column from people; programs read it. */
    public void hideColumn(int column) {
        width(column, 10);
        layout.hide(column);
        sheet.setColumnHidden(column, true);
    }

    /** Hides the sheet from people; programs read it. */
    public void hide() {
        XSSFWorkbook workbook = sheet.getWorkbook();
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    /** Keeps people from changing the sheet by mistake; whoever wants to may unlock it, for there is no password. */
    public void lock() {
        sheet.enableLocking();
        sheet.lockSelectLockedCells(false);
        sheet.lockSelectUnlockedCells(false);
    }

    /** Keeps the rows above and the columns left of a cell in sight. */
    public void freeze(int row, int column) {
        sheet.createFreezePane(column, row);
    }

    /** Keeps the rows above and the columns left of a cell in sight, and lets whoever opens the sheet begin in another, which is below those rows. */
    public void freeze(int row, int column, CellAddress begin) {
        freeze(row, column);
        CTSheetView view = sheet.getCTWorksheet().getSheetViews().getSheetViewArray(0);
        STPane.Enum pane = begin.getColumn() < column ? STPane.BOTTOM_LEFT : STPane.BOTTOM_RIGHT;
        view.getPane().setActivePane(pane);
        CTSelection selection = view.getSelectionArray(0);
        selection.setPane(pane);
        selection.setActiveCell(begin.formatAsString());
        selection.setSqref(List.of(begin.formatAsString()));
    }

    /** Begins a part of the sheet with a row: if it fits on a page, it is printed on one. */
    public void beginPart(int row) {
        parts.add(row);
    }

    /** Prints a row again at the head of every page. */
    public void repeat(int row) {
        repeat(row, row);
    }

    /** Prints rows again at the head of every page. */
    public void repeat(int firstRow, int lastRow) {
        repeat = new RepeatedRows(firstRow, lastRow);
    }

    /** Colours the sheet's tab, so that people find where to begin or what to change. */
    public void mark() {
        sheet.setTabColor(Colours.cell(Colours.ACCENT));
    }

    /** Keeps the columns wide enough to write in, for the sheet is filled in on a screen rather than printed. */
    public void forEntry() {
        layout.forEntry();
    }

    /** Makes room in a column for what may come to stand in it. */
    public void makeRoom(int column, String text, Look look) {
        widen(column, text, look);
    }

    /** Makes room in a column for an amount that may come to stand in it. */
    public void makeRoom(int column, Money amount, Look look) {
        widen(column, Shown.of(amount.kroner(), look), look);
    }

    /** Sets a column's width, in digits, whatever stands in it. */
    public void width(int column, double width) {
        layout.fix(column, width);
    }

    private XSSFCellStyle style(Look look, int column, boolean asText) {
        XSSFCellStyle style = looks.style(look, column, asText);
        // How tall the rows are that are not kept is known too late; of so many some surely are.
        return cells == kept ? style : looks.atTop(style);
    }

    void widen(int column, String text, Look look) {
        layout.widen(column, text, look);
    }

    void finish(DocumentFacts facts) {
        sheet.setDisplayGridlines(false);
        Layout.Rows rows = layout.apply(sheet, repeat);
        if (rows.fromTop() || later != null) {
            alignAtTop();
        }
        Paper.set(sheet, facts, repeat, paging(rows.heights()), layout.width());
    }

    private Paging paging(Map<Integer, Double> heights) {
        if (later != null) {
            return Paging.FREE;
        }
        double scale = Paper.scale(layout.width());
        return parts.isEmpty() || Paper.across(layout.width()) > 1
                ? Paging.of(heights, repeat, scale)
                : Paging.parted(heights, parts, repeat, scale);
    }

    /** Where one row is read from its top, all are: else some would stand higher under their rule than others. */
    private void alignAtTop() {
        sheet.forEach(row -> row.forEach(cell -> cell.setCellStyle(looks.atTop((XSSFCellStyle) cell.getCellStyle()))));
    }
}
