package no.grobunn.core.storage;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import no.grobunn.core.storage.output.JsonOutput;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;

/**
 * The JSON Schema (draft 2020-12) of a dossier's files, made from the field catalogue: what an editor completes, explains and underlines. Every file of a dossier
 * may hold some of the top-level keys, so none of them is required; what only the whole dossier can tell, such as whether a reference leads somewhere, is left to
 * {@link DossierReader}. Stateless and thread-safe.
 */
public final class JsonSchema {
    /** A schema. */
    public JsonSchema() {}

    /**
     * Writes the schema to a stream, which is flushed and left open.
     *
     * @param language the language of the explanations
     * @throws IOException if the stream cannot be written to
     */
    public void write(Language language, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 13);
        new SchemaOutput(new JsonOutput(writer), Texts.of(language)).root();
        writer.flush();
    }
}
