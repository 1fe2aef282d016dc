package no.grobunn.reporting.pdf.page;

import java.net.URI;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** What happens when a reader follows a link or a bookmark. */
public final class Action {
    private Action() {}

    /** Goes to a place in the document; {@code top} in points below the page's upper edge. */
    public static COSDictionary goTo(Page page, double top) {
        COSArray destination = new COSArray();
        destination.add(page.dictionary());
        destination.add(COSName.getPDFName("XYZ"));
        destination.add(COSInteger.ZERO);
        destination.add(new COSFloat(Math.round((page.format().height() - top) * 100) / 100f));
        destination.add(COSInteger.ZERO);
        COSDictionary action = action("GoTo");
        action.setItem(COSName.D, destination);
        return action;
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
