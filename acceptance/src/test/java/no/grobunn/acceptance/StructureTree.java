package no.grobunn.acceptance;

import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The elements of a tagged PDF. */
final class StructureTree {
    private StructureTree() {}

    /** Visits every element in the order in which it is read. */
    static void eachElement(PDDocument file, Consumer<COSDictionary> visitor) {
        COSDictionary root =
                file.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.getPDFName("StructTreeRoot"));
        visit(root.getDictionaryObject(COSName.K), visitor);
    }

    private static void visit(COSBase node, Consumer<COSDictionary> visitor) {
        COSBase found = node instanceof COSObject indirect ? indirect.getObject() : node;
        if (found instanceof COSArray children) {
            children.forEach(child -> visit(child, visitor));
        } else if (found instanceof COSDictionary element && element.getCOSName(COSName.S) != null) {
            visitor.accept(element);
            visit(element.getDictionaryObject(COSName.K), visitor);
        }
    }
}
