package no.grobunn.reporting.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a screen reader hears: the structure tree of a file walked in order, each element with the text of its marks. */
final class TaggedText {
    private static final Set<String> INLINE = Set.of("Span", "Link", "Reference");

    private final Map<COSDictionary, Map<Integer, String>> marks = new HashMap<>();
    private final List<Element> elements = new ArrayList<>();

    /**
     * An element that is heard on its own.
     *
     * @param text its words, without those of elements below it that are heard on their own
     * @param unmarked those of its words that are in no other language than the document's, as far as the file says
     */
    record Element(String type, String text, String unmarked, COSDictionary dictionary) {}

    /** What was heard of an element so far. */
    private static final class Heard {
        final StringBuilder all = new StringBuilder();
        final StringBuilder unmarked = new StringBuilder();

        void take(String words, boolean marked) {
            all.append(words);
            unmarked.append(marked ? "" : words);
        }
    }

    private TaggedText(PDDocument file) throws IOException {
        for (PDPage page : file.getPages()) {
            marks.put(page.getCOSObject(), marksOf(page));
        }
        COSDictionary root = file.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        walk(root.getDictionaryObject(COSName.K), null, false, new Heard());
    }

    /** Every element heard on its own, in reading order. */
    static List<Element> elements(byte[] pdf) throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            return new TaggedText(file).elements;
        }
    }

    /** The words of every element that has some, in reading order. */
    static List<String> lines(byte[] pdf) throws IOException {
        return elements(pdf).stream()
                .map(Element::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static Map<Integer, String> marksOf(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> texts = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            if (content.getMCID() >= 0) {
                StringBuilder text = new StringBuilder();
                for (Object part : content.getContents()) {
                    text.append(part instanceof TextPosition letter ? letter.getUnicode() : "");
                }
                texts.put(content.getMCID(), text.toString());
            }
        }
        return texts;
    }

    private void walk(COSBase kid, COSDictionary page, boolean marked, Heard heard) {
        COSBase base = kid instanceof COSObject object ? object.getObject() : kid;
        if (base instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                walk(array.get(i), page, marked, heard);
            }
        } else if (base instanceof COSInteger id) {
            heard.take(marks.get(page).get(id.intValue()), marked);
        } else if (base instanceof COSDictionary dictionary) {
            walkDictionary(dictionary, marked, heard);
        }
    }

    private void walkDictionary(COSDictionary dictionary, boolean marked, Heard heard) {
        COSDictionary page = dictionary.getCOSDictionary(COSName.PG);
        if (dictionary.containsKey(COSName.MCID)) {
            heard.take(marks.get(page).get(dictionary.getInt(COSName.MCID)), marked);
        } else if (dictionary.containsKey(COSName.S)) {
            walkElement(dictionary, page, marked || dictionary.containsKey(COSName.LANG), heard);
        }
    }

    private void walkElement(COSDictionary element, COSDictionary page, boolean marked, Heard heard) {
        String type = element.getNameAsString(COSName.S);
        if (element.containsKey(COSName.getPDFName("ActualText"))) {
            heard.take(element.getString(COSName.getPDFName("ActualText")), marked);
        } else if (INLINE.contains(type)) {
            walk(element.getDictionaryObject(COSName.K), page, marked, heard);
        } else {
            int place = elements.size();
            Heard own = new Heard();
            elements.add(new Element(type, "", "", element));
            walk(element.getDictionaryObject(COSName.K), page, marked, own);
            String alternative = element.getString(COSName.getPDFName("Alt"));
            String text = alternative == null ? own.all.toString() : alternative;
            elements.set(place, new Element(type, tidy(text), tidy(own.unmarked.toString()), element));
        }
    }

    private static String tidy(String text) {
        return text.replace("\u00AD", "").strip();
    }
}
