package no.grobunn.core.storage.tree;

import java.io.StringReader;
import no.grobunn.core.storage.tree.ScalarNode.Style;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLSchema;

/** YAML 1.2 without what a dossier has no use for. How a node is written is seen from the character it begins with; the tokens do not tell. */
final class YamlDialect implements Dialect {
    private final SourceText source;

    YamlDialect(SourceText source) {
        this.source = source;
    }

    /**
     * A buffer for the whole text: the scanner looks ahead over any run of spaces and would else copy it over and over. Duplicate keys pass, for binding names
     * both places and the parser would end the file at the second.
     */
    @Override
    public JsonParser parser(StringReader reader) {
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(Limits.fileBytes() + 1)
                .setBufferSize(source.text().length() + 16)
                .setAllowDuplicateKeys(true)
                .build();
        YAMLFactory factory = YAMLFactory.builder()
                .yamlSchema(YAMLSchema.FAILSAFE)
                .loadSettings(settings)
                .streamReadConstraints(Constraints.WIDE)
                .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        return factory.createParser(ObjectReadContext.empty(), reader);
    }

    @Override
    public int offset(TokenStreamLocation location) {
        return source.offset(location.getCharOffset());
    }

    @Override
    public Style style(JsonParser parser, int offset) {
        return switch (source.charAt(offset)) {
            case '"', '\'', '|', '>', '&', '!' -> Style.QUOTED;
            case '*' -> Style.REFUSED;
            default -> isNothing(parser.getString()) ? Style.ABSENT : Style.PLAIN;
        };
    }

    private static boolean isNothing(String text) {
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> true;
            default -> false;
        };
    }

    @Override
    public String refused(int offset) {
        return switch (source.charAt(offset)) {
            case '&' -> "anchor";
            case '*' -> "alias";
            case '!' -> "tag";
            default -> "";
        };
    }

    @Override
    public boolean isMergeKey(String key, int offset) {
        return key.equals("<<") && source.charAt(offset) == '<';
    }

    @Override
    public Mistake mistake(JacksonException e) {
        if (e.getCause() instanceof MarkedYamlEngineException marked) {
            return YamlSyntax.mistake(marked, source);
        }
        TokenStreamLocation location = e.getLocation();
        if (location == null) {
            return new Mistake("yaml-syntax", source.at(0));
        }
        return e.getOriginalMessage().startsWith("Expected a property name")
                ? keyThatIsNoText(offset(location))
                : new Mistake("yaml-syntax", source.at(offset(location)));
    }

    /** The parser stands behind what begins the key. */
    private Mistake keyThatIsNoText(int behind) {
        int before = behind - 1;
        if (source.charAt(before) == '[' || source.charAt(before) == '{') {
            return new Mistake("key-not-text", source.at(before));
        }
        int star = source.text().lastIndexOf('*', before);
        boolean alias = star >= 0 && source.text().substring(star, behind).matches("\\*[^\\s,\\[\\]{}]+");
        return alias ? new Mistake("alias", source.at(star)) : new Mistake("key-not-text", source.at(behind));
    }
}
