package no.grobunn.reporting.pdf.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.document.Document;
import no.grobunn.core.theme.Logo;
import no.grobunn.reporting.pdf.font.Cut;
import no.grobunn.reporting.pdf.font.EmbeddedFace;
import no.grobunn.reporting.pdf.font.Faces;
import no.grobunn.reporting.pdf.font.FontDictionary;
import no.grobunn.reporting.pdf.layout.Outline;
import no.grobunn.reporting.pdf.layout.Pages;
import no.grobunn.reporting.pdf.look.PageFormat;
import no.grobunn.reporting.pdf.page.Page;
import no.grobunn.reporting.pdf.page.PageFaces;
import no.grobunn.reporting.pdf.page.Picture;
import no.grobunn.reporting.pdf.page.StructureTree;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A file that meets a standard for archives and one for accessibility, from its first page to its last byte. Single use, not thread-safe. */
public final class PdfFile implements AutoCloseable {
    private static final String LOGO = "Logo";

    /** Holds the streams and nothing else: PDFBox tells all that its own documents can reach where it came from, for which a large tree pays. */
    private final COSDocument streams = new COSDocument();

    private final COSDictionary catalog = new COSDictionary();
    private final COSDictionary pageTree = new COSDictionary();
    private final COSArray leaves = new COSArray();
    private final Standard standard;
    private final StructureTree structure;
    private final Attachments attachments = new Attachments(streams);
    private final PageFaces faces;
    private final COSDictionary resources = new COSDictionary();
    private final COSDictionary fonts = new COSDictionary();
    private final List<Page> pages = new ArrayList<>();

    public PdfFile(Faces bundled, Standard standard) {
        this.standard = standard;
        structure = new StructureTree(standard.tagSet());
        faces = new PageFaces(bundled);
        catalog.setItem(COSName.TYPE, COSName.CATALOG);
        catalog.setItem(COSName.PAGES, pageTree);
        pageTree.setItem(COSName.TYPE, COSName.PAGES);
        pageTree.setItem(COSName.KIDS, leaves);
        resources.setItem(COSName.FONT, fonts);
    }

    public StructureTree structure() {
        return structure;
    }

    /** Holds a logo, so that pages can show it. */
    public Picture addLogo(LogoImage image) throws IOException {
        COSDictionary images = new COSDictionary();
        images.setItem(COSName.getPDFName(LOGO), image.toStream(streams));
        resources.setItem(COSName.XOBJECT, images);
        Logo shown = image.logo();
        return new Picture(LOGO, shown.width(), shown.height(), image.isOpaque(), shown.alternative());
    }

    /** Adds pages of these formats. */
    public List<Page> addPages(List<PageFormat> formats) {
        for (PageFormat format : formats) {
            COSDictionary dictionary = new COSDictionary();
            dictionary.setItem(COSName.TYPE, COSName.PAGE);
            dictionary.setItem(COSName.PARENT, pageTree);
            dictionary.setItem(
                    COSName.MEDIA_BOX, new PDRectangle((float) format.width(), (float) format.height()).getCOSArray());
            dictionary.setItem(COSName.RESOURCES, resources);
            dictionary.setItem(COSName.getPDFName("Tabs"), COSName.S);
            leaves.add(dictionary);
            pages.add(new Page(structure, faces, format, dictionary));
        }
        return List.copyOf(pages);
    }

    /** Attaches another file, as what this one was made of. */
    public void attach(
            Document.Properties properties, String name, String mediaType, String description, byte[] content)
            throws IOException {
        attachments.add(name, mediaType, description, content, Metadata.date(properties));
    }

    /** Writes the file, whose pages are finished; leaves {@code out} open. */
    public void write(Document.Properties properties, Outline outline, Pages anchors, OutputStream out)
            throws IOException {
        embedFaces();
        pageTree.setInt(COSName.COUNT, pages.size());
        COSDictionary trailer = new COSDictionary();
        trailer.setItem(COSName.ROOT, catalog);
        describe(properties, trailer);
        fillCatalog(properties, outline, anchors);
        new ObjectWriter(out).write(standard.version(), trailer);
    }

    /** Packs a page on which no mark follows; each page once, in order, before the file is written. */
    public void finish(Page page) throws IOException {
        byte[] content = page.takeContent();
        page.dictionary().setItem(COSName.CONTENTS, stream(content));
        if (!page.links().isEmpty()) {
            COSArray links = new COSArray();
            page.links().forEach(links::add);
            page.dictionary().setItem(COSName.ANNOTS, links);
        }
    }

    private void embedFaces() throws IOException {
        for (Cut cut : Cut.values()) {
            EmbeddedFace face = faces.of(cut);
            if (face.isUsed()) {
                COSDictionary font = new COSDictionary();
                new FontDictionary(streams, face).fill(font);
                fonts.setItem(COSName.getPDFName(PageFaces.name(cut)), font);
            }
        }
    }

    private void describe(Document.Properties properties, COSDictionary trailer) throws IOException {
        Metadata metadata = new Metadata(properties, standard, !attachments.isEmpty());
        if (!standard.isNewer()) {
            COSDictionary info = new COSDictionary();
            metadata.fill(info);
            trailer.setItem(COSName.INFO, info);
        }
        String xmp = metadata.xmp();
        // PDF/A wants metadata that tools can read without unpacking.
        COSStream stream = streams.createCOSStream();
        stream.setItem(COSName.TYPE, COSName.METADATA);
        stream.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
        try (OutputStream content = stream.createRawOutputStream()) {
            content.write(xmp.getBytes(StandardCharsets.UTF_8));
        }
        catalog.setItem(COSName.METADATA, stream);
    }

    private void fillCatalog(Document.Properties properties, Outline outline, Pages anchors) throws IOException {
        catalog.setItem(COSName.STRUCT_TREE_ROOT, structure.finished());
        catalog.setItem(COSName.LANG, new COSString(properties.language().tag()));
        catalog.setItem(COSName.MARK_INFO, flag("Marked"));
        catalog.setItem(COSName.VIEWER_PREFERENCES, flag("DisplayDocTitle"));
        catalog.setItem(COSName.OUTPUT_INTENTS, outputIntents());
        if (!attachments.isEmpty()) {
            attachments.fill(catalog);
        }
        if (!outline.entries().isEmpty()) {
            catalog.setItem(COSName.OUTLINES, new Bookmarks(outline, anchors).root());
            catalog.setItem(COSName.PAGE_MODE, COSName.getPDFName("UseOutlines"));
        }
    }

    private static COSDictionary flag(String name) {
        COSDictionary flag = new COSDictionary();
        flag.setDirect(true);
        flag.setBoolean(COSName.getPDFName(name), true);
        return flag;
    }

    private COSArray outputIntents() throws IOException {
        COSStream profile = stream(SrgbProfile.bytes());
        profile.setInt(COSName.N, 3);
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.GTS_PDFA1);
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "sRGB IEC61966-2.1");
        intent.setString(COSName.INFO, "sRGB IEC61966-2.1");
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        COSArray intents = new COSArray();
        intents.add(intent);
        return intents;
    }

    private COSStream stream(byte[] content) throws IOException {
        COSStream stream = streams.createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
        return stream;
    }

    @Override
    public void close() throws IOException {
        streams.close();
    }
}
