package no.grobunn.core.storage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.grobunn.core.dossier.Dossier;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What stands in a dossier's file, as maps, lists and texts that may be changed: the dossier seen from outside. */
public final class WrittenDossier {
    private WrittenDossier() {}

    /** The fields of a dossier's file, by key. */
    public static Map<String, Object> of(Dossier dossier) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            DossierWriter.json().write(dossier, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (JsonParser parser =
                JsonFactory.builder().build().createParser(ObjectReadContext.empty(), out.toByteArray())) {
            parser.nextToken();
            return fields(parser);
        }
    }

    /** The entries of a list of objects in it; none where the file has no such list. */
    @SuppressWarnings("unchecked") // the caller knows the format
    public static List<Map<String, Object>> entries(Map<String, Object> object, String key) {
        return (List<Map<String, Object>>) object.getOrDefault(key, new ArrayList<>());
    }

    private static Map<String, Object> fields(JsonParser parser) {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            fields.put(key, value(parser));
        }
        return fields;
    }

    private static Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields(parser);
            case START_ARRAY -> {
                List<Object> values = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    values.add(value(parser));
                }
                yield values;
            }
            default -> parser.getString();
        };
    }
}
