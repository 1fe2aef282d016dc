package no.grobunn.reporting.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.cos.ICOSVisitor;
import org.jspecify.annotations.Nullable;

/**
 * An element of the structure tree: says what marks mean. It takes its place in the tree when its first mark is made, so the order of painting is
 * the order of reading.
 *
 * <p>It is an object of the file and no dictionary: a long table has one for each of its cells, and a dictionary takes many times the room. Not thread-safe.
 */
public final class Tag extends COSBase {
    private static final COSName ALT = COSName.getPDFName("Alt");
    private static final COSName ACTUAL_TEXT = COSName.getPDFName("ActualText");
    private static final COSName MCR = COSName.getPDFName("MCR");

    private final StructureTree tree;
    private final String type;
    private final COSBase above;
    private boolean standing;
    private @Nullable COSDictionary firstPage;
    private @Nullable COSBase kids;
    private @Nullable COSDictionary attributes;

    /** What few tags have. */
    private @Nullable COSDictionary rest;

    private Tag(StructureTree tree, String wanted, COSBase above) {
        this.tree = tree;
        this.type = tree.tagSet().type(wanted);
        this.above = above;
    }

    /** The tag of a whole document. */
    static Tag document(StructureTree tree, COSDictionary root) {
        Tag document = new Tag(tree, "Document", root);
        document.standing = true;
        root.setItem(COSName.K, document);
        return document;
    }

    /** A new tag below this one, in the tree from its first mark on. */
    public Tag child(String childType) {
        return new Tag(tree, childType, this);
    }

    /** Words for those who do not see a figure. */
    public Tag alternative(String words) {
        rest().setItem(ALT, new COSString(words));
        return this;
    }

    /** The words that the marks stand for. */
    public Tag actualText(String words) {
        rest().setItem(ACTUAL_TEXT, new COSString(words));
        return this;
    }

    /** The language, as a BCP 47 tag. */
    public Tag language(String language) {
        rest().setItem(COSName.LANG, new COSString(language));
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
        if (attributes == null) {
            attributes = new COSDictionary();
            attributes.setDirect(true);
            attributes.setItem(COSName.O, COSName.getPDFName(owner));
        }
        return attributes;
    }

    /** The rectangle that a figure fills, in the file's own coordinates; such a figure stands on lines of its own. */
    public Tag boundingBox(COSArray box) {
        attribute("Layout", "Placement", "Block");
        attributes("Layout").setItem(COSName.BBOX, box);
        return this;
    }

    /** What kind of note this is, which only the newer set has a name for. */
    Tag noteType(String kind) {
        return isOfPdf2() ? attribute("FENote", "NoteType", kind) : this;
    }

    /** What stands elsewhere and is meant: the heading that an entry of a contents page names, the note that a text refers to; the older set has no way to say so. */
    public Tag refersTo(Tag other) {
        if (isOfPdf2()) {
            COSArray references = new COSArray();
            references.add(other);
            rest().setItem(COSName.getPDFName("Ref"), references);
        }
        return this;
    }

    /** Takes its place in the tree, even if no mark follows: an empty cell is a cell. */
    public Tag stand() {
        if (!standing) {
            standing = true;
            if (above instanceof Tag parent) {
                parent.stand();
                parent.add(this);
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

    /** The name by which others find it. */
    void identifiedAs(String id) {
        rest().setString(COSName.ID, id);
    }

    private COSDictionary rest() {
        if (rest == null) {
            rest = new COSDictionary();
        }
        return rest;
    }

    void addMark(int id, COSDictionary page) {
        stand();
        if (firstPage == null) {
            firstPage = page;
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
        if (kids == null) {
            kids = kid;
        } else if (kids instanceof COSArray array) {
            array.add(kid);
        } else {
            COSArray array = new COSArray();
            array.add(kids);
            array.add(kid);
            kids = array;
        }
    }

    /** The entries of its dictionary as they stand in the file, in order. */
    public List<Map.Entry<COSName, COSBase>> entries() {
        List<Map.Entry<COSName, COSBase>> entries = new ArrayList<>();
        entries.add(Map.entry(COSName.S, COSName.getPDFName(type)));
        entries.add(Map.entry(COSName.P, above));
        add(entries, StructureTree.NS, tree.namespace(type));
        if (rest != null) {
            entries.addAll(rest.entrySet());
        }
        add(entries, COSName.A, attributes);
        add(entries, COSName.PG, firstPage);
        add(entries, COSName.K, kids);
        return entries;
    }

    private static void add(List<Map.Entry<COSName, COSBase>> entries, COSName name, @Nullable COSBase value) {
        if (value != null) {
            entries.add(Map.entry(name, value));
        }
    }

    /** Never: our own writer asks for the entries. */
    @Override
    public void accept(ICOSVisitor visitor) {
        throw new UnsupportedOperationException("PDFBox writes no tags of ours");
    }
}
