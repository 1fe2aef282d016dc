package no.grobunn.reporting.pdf.file;

import java.time.format.DateTimeFormatter;
import no.grobunn.core.document.Document;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** What a catalogue wants to know of a document, said twice and alike: as XMP and in the Info dictionary. */
final class Metadata {
    private static final String PRODUCER = "Grobunn (Apache PDFBox)";

    private final Document.Properties properties;
    private final Standard standard;
    private final boolean attached;

    /**
     * What is known of a document.
     *
     * @param attached whether files are attached to it
     */
    Metadata(Document.Properties properties, Standard standard, boolean attached) {
        this.properties = properties;
        this.standard = standard;
        this.attached = attached;
    }

    /** The document's day as PDF writes it. */
    static String date(Document.Properties properties) {
        return "D:" + properties.date().format(DateTimeFormatter.BASIC_ISO_DATE) + "000000Z";
    }

    void fill(COSDictionary info) {
        info.setString(COSName.TITLE, properties.title());
        info.setString(COSName.AUTHOR, properties.author());
        info.setString(COSName.SUBJECT, properties.description());
        info.setString(COSName.KEYWORDS, keywords());
        info.setString(COSName.CREATOR, PRODUCER);
        info.setString(COSName.PRODUCER, PRODUCER);
        info.setString(COSName.CREATION_DATE, date(properties));
        info.setString(COSName.MOD_DATE, date(properties));
    }

    /** The kind of document, and that it is a draft if it is one. */
    private String keywords() {
        Document.DraftMark draft = properties.draft();
        return draft == null ? properties.type() : properties.type() + ", " + draft.label() + ": " + draft.note();
    }

    String xmp() {
        String date = properties.date() + "T00:00:00Z";
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about=""
                 xmlns:dc="http://purl.org/dc/elements/1.1/"
                 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                <dc:format>application/pdf</dc:format>
                """ + alternatives("dc:title", properties.title())
                + "<dc:creator><rdf:Seq><rdf:li>" + escaped(properties.author()) + "</rdf:li></rdf:Seq></dc:creator>\n"
                + alternatives("dc:description", properties.description())
                + "<dc:language><rdf:Bag><rdf:li>" + properties.language().tag() + "</rdf:li></rdf:Bag></dc:language>\n"
                + element("xmp:CreateDate", date)
                + element("xmp:ModifyDate", date)
                + element("xmp:MetadataDate", date)
                + element("xmp:CreatorTool", PRODUCER)
                + element("pdf:Producer", PRODUCER)
                + element("pdf:Keywords", keywords())
                + claims()
                + "</rdf:Description>\n"
                + (standard.isNewer() ? "" : UA_SCHEMA)
                + "</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>";
    }

    private String claims() {
        String level = standard.archiveLevel() == null && attached ? "F" : standard.archiveLevel();
        return element("pdfaid:part", String.valueOf(standard.archivePart()))
                + (standard.isNewer() ? element("pdfaid:rev", "2020") : "")
                + (level == null ? "" : element("pdfaid:conformance", level))
                + element("pdfuaid:part", String.valueOf(standard.accessPart()))
                + (standard.isNewer() ? element("pdfuaid:rev", "2024") : "");
    }

    /** PDF/A-2 and -3 want every schema that they do not know themselves described. */
    private static final String UA_SCHEMA = """
            <rdf:Description rdf:about=""
             xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
             xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of the PDF/UA standard</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            """;

    private static String alternatives(String name, String words) {
        return "<" + name + "><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(words) + "</rdf:li></rdf:Alt></"
                + name + ">\n";
    }

    private static String element(String name, String words) {
        return "<" + name + ">" + escaped(words) + "</" + name + ">\n";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
