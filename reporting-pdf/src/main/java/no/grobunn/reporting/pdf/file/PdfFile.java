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
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** A file that meets a standard for archives and one for accessibility, from its first page to its last byte. Single use, not thread-safe. */
public final class PdfFile implements AutoCloseable {
    private static final int OBJECTS_A_STREAM = 200;
    private static final String LOGO = "Logo";

    private final PDDocument document = new PDDocument();
    private final Standard standard;
    private final ContentId id = new ContentId();
    private final StructureTree structure;
    private final Attachments attachments = new Attachments(document.getDocument());
    private final PageFaces faces;
    private final COSDictionary resources = new COSDictionary();
    private final COSDictionary fonts = new COSDictionary();
    private final List<Page> pages = new ArrayList<>();
    private @Nullable LogoImage logo;

    public PdfFile(Faces bundled, Standard standard) {
        this.standard = standard;
        structure = new StructureTree(standard.tagSet());
        faces = new PageFaces(bundled);
        document.getDocument().setVersion(standard.version());
        catalog().removeItem(COSName.VERSION);
        resources.setItem(COSName.FONT, fonts);
    }

    public StructureTree structure() {
        return structure;
    }

    /** Holds a logo, so that pages can show it. */
    public Picture addLogo(LogoImage image) throws IOException {
        COSDictionary images = new COSDictionary();
        images.setItem(COSName.getPDFName(LOGO), image.toStream(document.getDocument()));
        resources.setItem(COSName.XOBJECT, images);
        logo = image;
        Logo shown = image.logo();
        return new Picture(LOGO, shown.width(), shown.height(), image.isOpaque(), shown.alternative());
    }

    /** Adds pages of these formats. */
    public List<Page> addPages(List<PageFormat> formats) {
        for (PageFormat format : formats) {
            PDPage page = new PDPage(new PDRectangle((float) format.width(), (float) format.height()));
            COSDictionary dictionary = page.getCOSObject();
            dictionary.setItem(COSName.RESOURCES, resources);
            dictionary.setItem(COSName.getPDFName("Tabs"), COSName.S);
            document.addPage(page);
            pages.add(new Page(structure, faces, format, dictionary));
        }
        return List.copyOf(pages);
    }

    /** Attaches another file, as what this one was made of. */
    public void attach(
            Document.Properties properties, String name, String mediaType, String description, byte[] content)
            throws IOException {
        id.add(name);
        id.add(content);
        attachments.add(name, mediaType, description, content, Metadata.date(properties));
    }

    /** Writes the file; leaves {@code out} open. */
    public void write(Document.Properties properties, Outline outline, Pages anchors, OutputStream out)
            throws IOException {
        if (logo != null) {
            id.add(logo.content());
        }
        for (Page page : pages) {
            finish(page);
        }
        embedFaces();
        describe(properties);
        fillCatalog(properties, outline, anchors);
        document.getDocument().getTrailer().setItem(COSName.ID, id.toArray());
        document.setDocumentId(0L);
        document.save(new OpenStream(out), new CompressParameters(OBJECTS_A_STREAM));
        out.flush();
    }

    private void finish(Page page) throws IOException {
        byte[] content = page.content();
        id.add(content);
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
                new FontDictionary(document.getDocument(), face).fill(font);
                fonts.setItem(COSName.getPDFName(PageFaces.name(cut)), font);
            }
        }
    }

    private void describe(Document.Properties properties) throws IOException {
        Metadata metadata = new Metadata(properties, standard, !attachments.isEmpty());
        if (!standard.isNewer()) {
            metadata.fill(document.getDocumentInformation().getCOSObject());
        }
        String xmp = metadata.xmp();
        id.add(xmp);
        // PDF/A wants metadata that tools can read without unpacking.
        COSStream stream = document.getDocument().createCOSStream();
        stream.setItem(COSName.TYPE, COSName.METADATA);
        stream.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
        try (OutputStream content = stream.createRawOutputStream()) {
            content.write(xmp.getBytes(StandardCharsets.UTF_8));
        }
        catalog().setItem(COSName.METADATA, stream);
    }

    private void fillCatalog(Document.Properties properties, Outline outline, Pages anchors) throws IOException {
        COSDictionary catalog = catalog();
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
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
        return stream;
    }

    private COSDictionary catalog() {
        return document.getDocumentCatalog().getCOSObject();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
