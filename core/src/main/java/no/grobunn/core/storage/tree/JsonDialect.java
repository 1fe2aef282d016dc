package no.grobunn.core.storage.tree;

import java.io.StringReader;
import no.grobunn.core.storage.tree.ScalarNode.Style;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** JSON by the book (RFC 8259). */
final class JsonDialect implements Dialect {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(Constraints.WIDE)
            .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final SourceText source;

    JsonDialect(SourceText source) {
        this.source = source;
    }

    @Override
    public JsonParser parser(StringReader reader) {
        return FACTORY.createParser(ObjectReadContext.empty(), reader);
    }

    @Override
    public int offset(TokenStreamLocation location) {
        return (int)
                Math.max(0, Math.min(location.getCharOffset(), source.text().length()));
    }

    @Override
    public Style style(JsonParser parser, int offset) {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return Style.ABSENT;
        }
        return parser.currentToken() == JsonToken.VALUE_STRING ? Style.QUOTED : Style.PLAIN;
    }

    @Override
    public String refused(int offset) {
        return "";
    }

    @Override
    public boolean isMergeKey(String key, int offset) {
        return false;
    }

    @Override
    public Mistake mistake(JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        return new Mistake("json-syntax", location == null ? source.at(0) : source.at(offset(location)));
    }
}
