package no.grobunn.reporting.pdf.page;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * An element of the structure tree: says what marks mean. It takes its place in the tree when its first mark is made, so the order of painting is
 * the order of reading. Not thread-safe.
 */
public final class Tag {
    private static final COSName ALT = COSName.getPDFName("Alt");
    private static final COSName ACTUAL_TEXT = COSName.getPDFName("ActualText");
    private static final COSName MCR = COSName.getPDFName("MCR");

    private final StructureTree tree;
    private final String type;
    private final COSDictionary element = new COSDictionary();
    private final @Nullable Tag parent;
    private boolean standing;
    private @Nullable COSDictionary firstPage;

    private Tag(StructureTree tree, String wanted, @Nullable Tag parent, COSBase above) {
        this.tree = tree;
        this.type = tree.tagSet().type(wanted);
        this.parent = parent;
        element.setItem(COSName.S, COSName.getPDFName(type));
        element.setItem(COSName.P, above);
        element.setItem(StructureTree.NS, tree.namespace(type));
    }

    /** The tag of a whole document. */
    static Tag document(StructureTree tree, COSDictionary root) {
        Tag document = new Tag(tree, "Document", null, root);
        document.standing = true;
        root.setItem(COSName.K, document.element);
        return document;
    }

    /** A new tag below this one, in the tree from its first mark on. */
    public Tag child(String childType) {
        return new Tag(tree, childType, this, element);
    }

    /** Words for those who do not see a figure. */
    public Tag alternative(String words) {
        element.setItem(ALT, new COSString(words));
        return this;
    }

    /** The words that the marks stand for. */
    public Tag actualText(String words) {
        element.setItem(ACTUAL_TEXT, new COSString(words));
        return this;
    }

    /** The language, as a BCP 47 tag. */
    public Tag language(String language) {
        element.setItem(COSName.LANG, new COSString(language));
        return this;
    }

    /** An attribute whose value is a name: {@code Table}, {@code Scope}, {@code Column}. */
    public Tag attribute(String owner, String key, String value) {
        attributes(owner)
                .setItem(
                        COSName.getPDFName(key),
                        COSName.getPDFName(tree.tagSet().value(value)));
        return this;
    }

    /** An attribute whose value is a number, {@code Table}, {@code ColSpan}, 2; an element has attributes of one owner. */
    public Tag attribute(String owner, String key, int value) {
        attributes(owner).setInt(COSName.getPDFName(key), value);
        return this;
    }

    private COSDictionary attributes(String owner) {
        COSDictionary attributes = element.getCOSDictionary(COSName.A);
        if (attributes == null) {
            attributes = new COSDictionary();
            attributes.setDirect(true);
            attributes.setItem(COSName.O, COSName.getPDFName(owner));
            element.setItem(COSName.A, attributes);
        }
        return attributes;
    }

    /** The rectangle that a figure fills, in the file's own coordinates; such a figure stands on lines of its own. */
    public Tag boundingBox(COSArray box) {
        COSDictionary layout = new COSDictionary();
        layout.setDirect(true);
        layout.setItem(COSName.O, COSName.getPDFName("Layout"));
        layout.setItem(COSName.getPDFName("Placement"), COSName.getPDFName("Block"));
        layout.setItem(COSName.BBOX, box);
        element.setItem(COSName.A, layout);
        return this;
    }

    /** What stands elsewhere and is meant: the heading that an entry of a contents page names. */
    public Tag refersTo(Tag other) {
        if (isOfPdf2()) {
            COSArray references = new COSArray();
            references.add(other.element);
            element.setItem(COSName.getPDFName("Ref"), references);
        }
        return this;
    }

    /** Takes its place in the tree, even if no mark follows: an empty cell is a cell. */
    public Tag stand() {
        if (!standing) {
            standing = true;
            if (parent != null) {
                parent.stand();
                parent.add(element);
            }
        }
        return this;
    }

    /** Whether the file is one of PDF 2.0. */
    boolean isOfPdf2() {
        return tree.tagSet() == TagSet.PDF_2_0;
    }

    String type() {
        return type;
    }

    COSDictionary element() {
        return element;
    }

    void addMark(int id, COSDictionary page) {
        stand();
        if (firstPage == null) {
            firstPage = page;
            element.setItem(COSName.PG, page);
        }
        add(firstPage == page ? COSInteger.get(id) : markOn(page, id));
    }

    void addObject(COSDictionary reference) {
        stand();
        add(reference);
    }

    private static COSDictionary markOn(COSDictionary page, int id) {
        COSDictionary mark = new COSDictionary();
        mark.setDirect(true);
        mark.setItem(COSName.TYPE, MCR);
        mark.setItem(COSName.PG, page);
        mark.setInt(COSName.MCID, id);
        return mark;
    }

    private void add(COSBase kid) {
        COSBase kids = element.getItem(COSName.K);
        if (kids == null) {
            element.setItem(COSName.K, kid);
        } else if (kids instanceof COSArray array) {
            array.add(kid);
        } else {
            COSArray array = new COSArray();
            array.add(kids);
            array.add(kid);
            element.setItem(COSName.K, array);
        }
    }
}
