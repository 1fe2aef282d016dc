package no.grobunn.reporting.xlsx.book;

import org.apache.poi.xssf.usermodel.XSSFFont;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;

/**
 * Puts a font's properties into the order that the schema demands ({@code b, i, u, sz, color, name, family}; ECMA-376 part 1, 18.8.22): POI leaves them in the
 * order in which they were set, which Microsoft's validator refuses.
 */
final class FontOrder {
    private FontOrder() {}

    static void restore(XSSFFont font) {
        CTFont given = font.getCTFont();
        CTFont ordered = CTFont.Factory.newInstance();
        given.getBList().forEach(property -> ordered.addNewB().set(property));
        given.getIList().forEach(property -> ordered.addNewI().set(property));
        given.getUList().forEach(property -> ordered.addNewU().set(property));
        given.getSzList().forEach(property -> ordered.addNewSz().set(property));
        given.getColorList().forEach(property -> ordered.addNewColor().set(property));
        given.getNameList().forEach(property -> ordered.addNewName().set(property));
        given.getFamilyList().forEach(property -> ordered.addNewFamily().set(property));
        given.set(ordered);
    }
}
