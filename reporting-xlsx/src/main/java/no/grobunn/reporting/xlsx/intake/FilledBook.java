package no.grobunn.reporting.xlsx.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import no.grobunn.core.sheet.FilledSheet;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.SAXException;

/**
 * Reads the cells of a workbook, whichever program wrote it. Only what cells hold is kept: some programs write a cell wherever something could be filled in, a million
 * where a hundred are.
 */
public final class FilledBook {
    private FilledBook() {}

    /**
     * The sheets of a workbook that was found to be harmless.
     *
     * @throws IOException if it is no workbook after all
     * @throws RuntimeException likewise: the library says so in many ways
     */
    public static List<FilledSheet> read(InputStream in) throws IOException {
        try (OPCPackage file = OPCPackage.open(in)) {
            XSSFReader reader = new XSSFReader(file);
            SheetList list = new SheetList(reader.getWorkbookData());
            CellContents contents = new CellContents(
                    new ReadOnlySharedStringsTable(file, false), reader.getStylesTable(), list.since1904());
            List<FilledSheet> sheets = new ArrayList<>();
            for (SheetList.Entry sheet : list.entries()) {
                sheets.add(new FilledSheet(
                        sheet.name(), sheet.hidden(), new SheetCells(contents).rows(reader.getSheet(sheet.part()))));
            }
            return sheets;
        } catch (OpenXML4JException | SAXException | XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
