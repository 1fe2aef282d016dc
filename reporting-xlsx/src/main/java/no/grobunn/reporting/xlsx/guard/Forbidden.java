package no.grobunn.reporting.xlsx.guard;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What acts or fetches by itself, however it is brought in: as a kind of part, as a relationship between parts, as an element, or in a formula. */
final class Forbidden {
    /** Pieces of declared types, in small letters. */
    private static final Set<String> MACROS =
            Set.of("macroenabled", "vbaproject", "macrosheet", "dialogsheet", "ms-excel.addin");

    private static final Set<String> TRUE = Set.of("1", "true");
    private static final Set<String> OBJECTS = Set.of("activex", "oleobject");
    private static final Set<String> CONNECTIONS = Set.of("connections+xml", "querytable+xml");

    /** By the last word of a relationship's type. */
    private static final Map<String, Reason> RELATIONSHIPS = Map.ofEntries(
            Map.entry("vbaProject", Reason.WORKBOOK_MACROS),
            Map.entry("xlMacrosheet", Reason.WORKBOOK_MACROS),
            Map.entry("xlIntlMacrosheet", Reason.WORKBOOK_MACROS),
            Map.entry("dialogsheet", Reason.WORKBOOK_MACROS),
            Map.entry("externalLink", Reason.WORKBOOK_EXTERNAL_LINK),
            Map.entry("oleObject", Reason.WORKBOOK_EMBEDDED_OBJECT),
            Map.entry("package", Reason.WORKBOOK_EMBEDDED_OBJECT),
            Map.entry("control", Reason.WORKBOOK_EMBEDDED_OBJECT),
            Map.entry("activeXControlBinary", Reason.WORKBOOK_EMBEDDED_OBJECT),
            Map.entry("connections", Reason.WORKBOOK_DATA_CONNECTION),
            Map.entry("queryTable", Reason.WORKBOOK_DATA_CONNECTION));

    private static final Map<String, Reason> ELEMENTS = Map.ofEntries(
            Map.entry("ddeLink", Reason.WORKBOOK_DDE),
            Map.entry("externalBook", Reason.WORKBOOK_EXTERNAL_LINK),
            Map.entry("externalReference", Reason.WORKBOOK_EXTERNAL_LINK),
            Map.entry("oleLink", Reason.WORKBOOK_EMBEDDED_OBJECT),
            Map.entry("oleObject", Reason.WORKBOOK_EMBEDDED_OBJECT),
            Map.entry("OLEObject", Reason.WORKBOOK_EMBEDDED_OBJECT),
            Map.entry("connections", Reason.WORKBOOK_DATA_CONNECTION),
            Map.entry("queryTable", Reason.WORKBOOK_DATA_CONNECTION),
            Map.entry("DataMashup", Reason.WORKBOOK_DATA_CONNECTION));

    private Forbidden() {}

    static void byName(String part) {
        String name = part.toLowerCase(Locale.ROOT);
        if (name.endsWith("vbaproject.bin") || name.contains("/macrosheets/")) {
            throw new Refusal(Reason.WORKBOOK_MACROS);
        }
        if (name.contains("/embeddings/") || name.contains("/activex/")) {
            throw new Refusal(Reason.WORKBOOK_EMBEDDED_OBJECT);
        }
    }

    static void byElement(String element, XMLStreamReader reader) {
        switch (element) {
            case "Override", "Default" -> byType(Attributes.of(reader, "ContentType"));
            case "Relationship" -> byRelationship(reader);
            case "definedName" ->
                refuseIf(TRUE.contains(String.valueOf(Attributes.of(reader, "xlm"))), Reason.WORKBOOK_MACROS);
            case "cacheSource" ->
                refuseIf("external".equals(Attributes.of(reader, "type")), Reason.WORKBOOK_DATA_CONNECTION);
            default -> refuse(ELEMENTS.get(element));
        }
    }

    /** A bar outside names and texts asks another program for data: {@code =cmd|'/c calc'!A0}. */
    static void byFormula(CharSequence formula) {
        char quote = 0;
        for (int i = 0; i < formula.length(); i++) {
            char c = formula.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '|') {
                throw new Refusal(Reason.WORKBOOK_DDE);
            }
        }
    }

    /** Whether an element declares the part that lists the sheets. */
    static boolean isListOfSheets(String element, XMLStreamReader reader) {
        String type = element.equals("Override") ? Attributes.of(reader, "ContentType") : null;
        return type != null
                && type.contains("spreadsheetml")
                && (type.endsWith("sheet.main+xml") || type.endsWith("template.main+xml"));
    }

    private static void byType(@Nullable String declared) {
        String type = declared == null ? "" : declared.toLowerCase(Locale.ROOT);
        refuseIf(type.contains("sheet.binary"), Reason.WORKBOOK_BINARY);
        refuseIf(MACROS.stream().anyMatch(type::contains), Reason.WORKBOOK_MACROS);
        refuseIf(OBJECTS.stream().anyMatch(type::contains), Reason.WORKBOOK_EMBEDDED_OBJECT);
        refuseIf(CONNECTIONS.stream().anyMatch(type::contains), Reason.WORKBOOK_DATA_CONNECTION);
    }

    private static void byRelationship(XMLStreamReader reader) {
        String type = String.valueOf(Attributes.of(reader, "Type")).strip();
        String word = type.substring(type.lastIndexOf('/') + 1);
        refuse(RELATIONSHIPS.get(word));
        String mode = Attributes.of(reader, "TargetMode");
        boolean outside = mode != null && !mode.strip().equalsIgnoreCase("Internal");
        refuseIf(outside && !word.equals("hyperlink"), Reason.WORKBOOK_EXTERNAL_LINK);
    }

    private static void refuseIf(boolean found, Reason reason) {
        refuse(found ? reason : null);
    }

    private static void refuse(@Nullable Reason reason) {
        if (reason != null) {
            throw new Refusal(reason);
        }
    }
}
