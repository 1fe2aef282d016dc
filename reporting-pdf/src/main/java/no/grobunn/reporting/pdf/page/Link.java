package no.grobunn.reporting.pdf.page;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** A link annotation and the reference by which its tag holds it. */
final class Link {
    private static final int PRINT = 4;

    private final COSDictionary annotation = new COSDictionary();
    private final COSDictionary reference = new COSDictionary();

    Link(COSDictionary page, COSArray rectangle, COSDictionary action, String words) {
        annotation.setItem(COSName.TYPE, COSName.ANNOT);
        annotation.setItem(COSName.SUBTYPE, COSName.LINK);
        annotation.setItem(COSName.RECT, rectangle);
        annotation.setInt(COSName.F, PRINT);
        annotation.setItem(COSName.BORDER, noBorder());
        annotation.setItem(COSName.A, action);
        annotation.setItem(COSName.CONTENTS, new COSString(words));
        annotation.setItem(COSName.P, page);
        reference.setDirect(true);
        reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        reference.setItem(COSName.PG, page);
        reference.setItem(COSName.OBJ, annotation);
    }

    private static COSArray noBorder() {
        COSArray border = new COSArray();
        for (int i = 0; i < 3; i++) {
            border.add(COSInteger.ZERO);
        }
        return border;
    }

    COSDictionary annotation() {
        return annotation;
    }

    COSDictionary reference() {
        return reference;
    }
}
