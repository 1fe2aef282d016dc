package no.grobunn.core.storage.output;

import java.io.IOException;
import no.grobunn.core.catalogue.ScalarType.Form;

/** What a tree is written to, from its root object down, in the order of the calls. One tree each, not thread-safe. */
public interface TreeOutput {
    /** How the entries of an object or a list stand, where the syntax gives the choice. */
    enum Layout {
        /** Each on its own line. */
        LINES,
        /** All on one line. */
        INLINE
    }

    /** Begins an object. */
    void beginObject(Layout layout) throws IOException;

    /** Begins a list. */
    void beginList(Layout layout) throws IOException;

    /** Ends what was begun last. */
    void end() throws IOException;

    /** Names the value that comes next. */
    void key(String key) throws IOException;

    /** A value. */
    void scalar(String characters, Form form) throws IOException;

    /** A text under a key. */
    default void text(String key, String text) throws IOException {
        key(key);
        scalar(text, Form.TEXT);
    }
}
