package no.grobunn.core.storage.tree;

import java.io.StringReader;
import no.grobunn.core.storage.tree.ScalarNode.Style;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/** What differs between YAML and JSON once both are tokens. */
interface Dialect {
    JsonParser parser(StringReader reader);

    /** The offset in the text of where a token begins. */
    int offset(TokenStreamLocation location);

    /** How the scalar is written that begins at an offset. */
    Style style(JsonParser parser, int offset);

    /** The code of what is refused of the node that begins at an offset, or the empty string. */
    String refused(int offset);

    /** Whether the key at an offset would merge another object into this one. */
    boolean isMergeKey(String key, int offset);

    /** Why the parser gave up. */
    Mistake mistake(JacksonException e);
}
