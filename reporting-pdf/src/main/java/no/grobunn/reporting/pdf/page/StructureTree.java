package no.grobunn.reporting.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** The structure tree of one document, and the way back from marks and links to their tags. Not thread-safe. */
public final class StructureTree {
    private static final int ENTRIES_A_LEAF = 64;
    static final COSName NS = COSName.getPDFName("NS");
    private static final COSName ID_TREE = COSName.getPDFName("IDTree");
    private static final COSName LIMITS = COSName.getPDFName("Limits");
    private static final COSName PARENT_TREE = COSName.getPDFName("ParentTree");
    private static final COSName NEXT_KEY = COSName.getPDFName("ParentTreeNextKey");

    private final COSDictionary root = new COSDictionary();
    private final TagSet tagSet;
    private final @Nullable COSDictionary namespace;
    private final Tag document;
    private final List<COSBase> parents = new ArrayList<>();
    private final SortedMap<String, COSBase> identified = new TreeMap<>();

    public StructureTree(TagSet tagSet) {
        this.tagSet = tagSet;
        this.namespace = tagSet == TagSet.PDF_2_0 ? namespace() : null;
        this.document = Tag.document(this, root);
    }

    private COSDictionary namespace() {
        COSDictionary newer = new COSDictionary();
        newer.setItem(COSName.TYPE, COSName.getPDFName("Namespace"));
        newer.setItem(NS, new COSString("http://iso.org/pdf2/ssn"));
        COSArray namespaces = new COSArray();
        namespaces.add(newer);
        root.setItem(COSName.getPDFName("Namespaces"), namespaces);
        return newer;
    }

    TagSet tagSet() {
        return tagSet;
    }

    /** The namespace that an element of a type must name, or null. */
    @Nullable
    COSDictionary namespace(String type) {
        return tagSet.isNewer(type) ? namespace : null;
    }

    public Tag document() {
        return document;
    }

    /** The key under which a page or a link finds its tags. */
    int enter(COSBase tags) {
        parents.add(tags);
        return parents.size() - 1;
    }

    /** Gives a tag a name by which others find it; the name is ASCII and given once. */
    void identify(Tag tag, String id) {
        if (identified.put(id, tag) != null) {
            throw new IllegalArgumentException("Two tags are called " + id);
        }
        tag.identifiedAs(id);
    }

    /** The tree as the catalogue refers to it, when all pages are painted. */
    public COSDictionary finished() {
        root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        COSArray leaves = new COSArray();
        for (int from = 0; from < parents.size(); from += ENTRIES_A_LEAF) {
            leaves.add(leaf(from, Math.min(from + ENTRIES_A_LEAF, parents.size())));
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.KIDS, leaves);
        root.setItem(PARENT_TREE, tree);
        root.setInt(NEXT_KEY, parents.size());
        if (!identified.isEmpty()) {
            root.setItem(ID_TREE, names());
        }
        return root;
    }

    private COSDictionary names() {
        COSArray names = new COSArray();
        identified.forEach((id, element) -> {
            names.add(new COSString(id));
            names.add(element);
        });
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NAMES, names);
        return tree;
    }

    private COSDictionary leaf(int from, int to) {
        COSArray entries = new COSArray();
        for (int key = from; key < to; key++) {
            entries.add(COSInteger.get(key));
            entries.add(parents.get(key));
        }
        COSArray limits = new COSArray();
        limits.add(COSInteger.get(from));
        limits.add(COSInteger.get(to - 1));
        COSDictionary leaf = new COSDictionary();
        leaf.setItem(COSName.NUMS, entries);
        leaf.setItem(LIMITS, limits);
        return leaf;
    }
}
