package no.grobunn.reporting.xlsx.book;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.grobunn.core.text.Texts;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook as it is written: add sheets, fill them, then write it once.
 *
 * <p>Every formula is written with its value, and office programs are asked to reckon again when they open it. Not thread-safe.
 */
public final class Book implements AutoCloseable {
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final DocumentFacts facts;
    private final Looks looks;
    private final List<BookSheet> sheets = new ArrayList<>();

    public Book(DocumentFacts facts) {
        this.facts = facts;
        this.looks = new Looks(workbook, facts.texts().language());
    }

    /**
     * A new last sheet.
     *
     * @param name at most 31 characters, unlike every other
     */
    public BookSheet sheet(String name) {
        BookSheet sheet = new BookSheet(workbook.createSheet(name), looks);
        sheets.add(sheet);
        return sheet;
    }

    /** The words of the workbook's language. */
    public Texts texts() {
        return facts.texts();
    }

    /** Gives cells a name that formulas and drop-downs can use. */
    public void name(String name, String reference) {
        var named = workbook.createName();
        named.setNameName(name);
        named.setRefersToFormula(reference);
    }

    public int sheets() {
        return sheets.size();
    }

    /** Writes the workbook and leaves the stream open. */
    public void writeTo(OutputStream out) throws IOException {
        writeTo(out, () -> {});
    }

    /**
     * Writes the workbook and leaves the stream open.
     *
     * @param pulse is run now and then while a large table is written; what it throws ends the writing
     */
    public void writeTo(OutputStream out, Runnable pulse) throws IOException {
        for (BookSheet sheet : sheets) {
            sheet.finish(facts);
        }
        Properties.write(workbook, facts);
        workbook.setForceFormulaRecalculation(true);
        workbook.setActiveSheet(0);
        ByteArrayOutputStream written = new ByteArrayOutputStream(1 << 16);
        workbook.write(written);
        Map<String, LaterRows> more = new HashMap<>();
        sheets.forEach(sheet -> sheet.later().ifPresent(rows -> more.put(sheet.part(), rows)));
        SameBytes.rewrite(written.toByteArray(), more, out, pulse);
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
