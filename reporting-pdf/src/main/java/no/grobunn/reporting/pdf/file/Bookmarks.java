package no.grobunn.reporting.pdf.file;

import no.grobunn.reporting.pdf.layout.Outline;
import no.grobunn.reporting.pdf.layout.Pages;
import no.grobunn.reporting.pdf.page.Action;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** The headings as bookmarks, nested by their levels, those below the chapters closed. */
final class Bookmarks {
    private static final int LEVELS = 3;

    private final COSDictionary root = new COSDictionary();
    private final COSDictionary[] open = new COSDictionary[LEVELS + 1];

    Bookmarks(Outline outline, Pages pages) {
        root.setItem(COSName.TYPE, COSName.OUTLINES);
        open[0] = root;
        for (Outline.Entry entry : outline.entries()) {
            add(entry, pages);
        }
    }

    COSDictionary root() {
        return root;
    }

    private void add(Outline.Entry entry, Pages pages) {
        COSDictionary item = new COSDictionary();
        COSDictionary parent = open[entry.level() - 1];
        item.setItem(COSName.TITLE, new COSString(entry.words()));
        item.setItem(COSName.PARENT, parent);
        item.setItem(
                COSName.A,
                Action.goTo(
                        pages.of(entry.anchor()),
                        entry.anchor().top(),
                        entry.anchor().tag()));
        COSDictionary before = parent.getCOSDictionary(COSName.LAST);
        if (before == null) {
            parent.setItem(COSName.FIRST, item);
        } else {
            before.setItem(COSName.NEXT, item);
            item.setItem(COSName.PREV, before);
        }
        parent.setItem(COSName.LAST, item);
        int step = parent == root ? 1 : -1;
        parent.setInt(COSName.COUNT, parent.getInt(COSName.COUNT, 0) + step);
        open[entry.level()] = item;
    }
}
