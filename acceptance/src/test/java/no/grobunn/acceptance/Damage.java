package no.grobunn.acceptance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** One thing that makes a good PDF a bad one, so that the judge is known to judge. */
enum Damage {
    ALTERNATIVE_TEXT(file -> StructureTree.eachElement(file, element -> element.removeItem(COSName.getPDFName("Alt")))),
    SCOPE_OF_HEADER_CELLS(file -> StructureTree.eachElement(file, element -> {
        if (COSName.getPDFName("TH").equals(element.getCOSName(COSName.S))) {
            element.removeItem(COSName.A);
        }
    })),
    LANGUAGE(file -> catalog(file).removeItem(COSName.LANG)),
    SHOWN_TITLE(file -> catalog(file).removeItem(COSName.getPDFName("ViewerPreferences"))),
    OUTPUT_INTENT(file -> catalog(file).removeItem(COSName.getPDFName("OutputIntents"))),
    WORDS_OF_LINKS(file -> eachPage(file, page -> {
        COSArray links = page.getCOSArray(COSName.ANNOTS);
        for (int i = 0; links != null && i < links.size(); i++) {
            ((COSDictionary) links.getObject(i)).removeItem(COSName.CONTENTS);
        }
    })),
    ORDER_OF_TABS(file -> eachPage(file, page -> page.removeItem(COSName.getPDFName("Tabs"))));

    private final Consumer<PDDocument> act;

    Damage(Consumer<PDDocument> act) {
        this.act = act;
    }

    /** Does the damage in a copy. */
    void copy(Path from, Path to) throws IOException {
        try (PDDocument file = Loader.loadPDF(from.toFile())) {
            act.accept(file);
            file.save(to.toFile());
        }
    }

    private static COSDictionary catalog(PDDocument file) {
        return file.getDocumentCatalog().getCOSObject();
    }

    private static void eachPage(PDDocument file, Consumer<COSDictionary> act) {
        for (PDPage page : file.getPages()) {
            act.accept(page.getCOSObject());
        }
    }
}
