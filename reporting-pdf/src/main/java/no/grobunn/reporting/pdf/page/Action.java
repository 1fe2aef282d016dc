package no.grobunn.reporting.pdf.page;

import java.net.URI;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** What happens when a reader follows a link or a bookmark. */
public final class Action {
    private Action() {}

    /**
     * Goes to a place in the document.
     *
     * @param top of the place, in points below the page's upper edge
     * @param tag of what stands there; PDF 2.0 leads to it and not only to the page
     */
    public static COSDictionary goTo(Page page, double top, @Nullable Tag tag) {
        COSDictionary action = action("GoTo");
        action.setItem(COSName.D, destination(page.dictionary(), page, top));
        if (tag != null && tag.isOfPdf2()) {
            action.setItem(COSName.getPDFName("SD"), destination(tag, page, top));
        }
        return action;
    }

    private static COSArray destination(COSBase target, Page page, double top) {
        COSArray destination = new COSArray();
        destination.add(target);
        destination.add(COSName.getPDFName("XYZ"));
        destination.add(COSInteger.ZERO);
        destination.add(new COSFloat(Math.round((page.format().height() - top) * 100) / 100f));
        destination.add(COSInteger.ZERO);
        return destination;
    }

    /** Opens an address outside the document. */
    public static COSDictionary open(URI target) {
        COSDictionary action = action("URI");
        action.setItem(COSName.URI, new COSString(target.toASCIIString()));
        return action;
    }

    private static COSDictionary action(String type) {
        COSDictionary action = new COSDictionary();
        action.setDirect(true);
        action.setItem(COSName.S, COSName.getPDFName(type));
        return action;
    }
}
