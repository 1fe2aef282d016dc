package no.grobunn.core.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.grobunn.core.catalogue.Field;
import no.grobunn.core.dossier.DossierFields;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

class JsonSchemaTest {
    private static final Pattern REFERENCE = Pattern.compile("\"\\$ref\": \"#/\\$defs/(\\w+)\"");

    @ParameterizedTest
    @EnumSource
    void everyReferenceLeadsToADefinition(Language language) throws IOException {
        String schema = schema(language);
        Set<String> references =
                REFERENCE.matcher(schema).results().map(found -> found.group(1)).collect(Collectors.toSet());

        assertThat(references).hasSizeGreaterThan(35).isEqualTo(keysAt(schema, "/$defs"));
    }

    @Test
    void everyTopLevelKeyIsKnownAndNoneRequired() throws IOException {
        Set<String> keys = keysAt(schema(Language.EN), "/properties");

        assertThat(keys)
                .contains("format")
                .containsAll(
                        DossierFields.DOSSIER.fields().stream().map(Field::key).toList());
        assertThat(keysAt(schema(Language.EN), ""))
                .contains("additionalProperties")
                .doesNotContain("required");
    }

    @Test
    void aFieldIsExplainedAndLimited() throws IOException {
        assertThat(schema(Language.NB))
                .contains("\"description\": \"" + Texts.of(Language.NB).get("field.actor.sector.help"));
        assertThat(schema(Language.EN))
                .contains("\"const\": \"grobunn/1\"")
                .contains("\"default\": \"NO\"")
                .contains("\"default\": true")
                .contains("\"pattern\": \"^(\\\\d{4})$\"")
                .contains("\"format\": \"date\"")
                .contains("\"minimum\": 2000,")
                .contains("\"maxLength\": 32000")
                .contains("\"exclusiveMaximum\": 1000000000000");
    }

    private static String schema(Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonSchema().write(language, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The keys of the object at a place; the whole text is read, which shows that it is well formed and names nothing twice. */
    private static Set<String> keysAt(String json, String place) {
        Set<String> keys = new HashSet<>();
        try (JsonParser parser = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build()
                .createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME
                        && parser.streamReadContext()
                                .pathAsPointer()
                                .head()
                                .toString()
                                .equals(place)) {
                    keys.add(parser.currentName());
                }
            }
        }
        return keys;
    }
}
