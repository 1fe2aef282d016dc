package no.grobunn.core.storage;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.Relationship;
import no.grobunn.core.catalogue.ActorFields;
import no.grobunn.core.catalogue.EntityKind;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.DossierFields;
import no.grobunn.core.file.AtomicFile;
import no.grobunn.core.storage.binding.FileFormat;
import no.grobunn.core.storage.output.JsonOutput;
import no.grobunn.core.storage.output.TreeOutput;
import no.grobunn.core.storage.output.TreeOutput.Layout;
import no.grobunn.core.storage.output.YamlOutput;

/**
 * Writes dossiers in the format {@code grobunn/1}, in one piece: UTF-8, line feeds, fields in the order of the catalogue, nothing written that its absence already
 * says. {@link DossierReader} reads an equal dossier from it; the same dossier gives the same bytes. Immutable and thread-safe.
 *
 * <p>It does not know the comments and the order of a file a person wrote; that file is not for it to overwrite.
 */
public final class DossierWriter {
    private final Function<Writer, TreeOutput> syntax;

    private DossierWriter(Function<Writer, TreeOutput> syntax) {
        this.syntax = syntax;
    }

    /** A writer of YAML. */
    public static DossierWriter yaml() {
        return new DossierWriter(YamlOutput::new);
    }

    /** A writer of JSON. */
    public static DossierWriter json() {
        return new DossierWriter(JsonOutput::new);
    }

    /** The writer that a file's name asks for: of JSON for {@code .json}, else of YAML. */
    public static DossierWriter forFile(Path file) {
        return SourceFiles.isJson(SourceFiles.name(file)) ? json() : yaml();
    }

    /**
     * Writes a dossier to a stream, which is flushed and left open.
     *
     * @throws IOException if the stream cannot be written to
     */
    public void write(Dossier dossier, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 13);
        TreeOutput tree = syntax.apply(writer);
        tree.beginObject(Layout.LINES);
        tree.text(FileFormat.KEY, FileFormat.DOSSIER.line());
        new FieldOutput(tree).fields(DossierFields.DOSSIER, dossier);
        tree.end();
        writer.flush();
    }

    /**
     * Writes actors and relationships as one of the several files of a dossier, without the line that names the format, to a stream, which is flushed and left open.
     *
     * @throws IOException if the stream cannot be written to
     */
    public void write(List<Actor> actors, List<Relationship> relationships, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 13);
        TreeOutput tree = syntax.apply(writer);
        tree.beginObject(Layout.LINES);
        FieldOutput fields = new FieldOutput(tree);
        fields.list(EntityKind.ACTOR.key(), ActorFields.ACTOR, actors);
        fields.list("relationships", ActorFields.RELATIONSHIP, relationships);
        tree.end();
        writer.flush();
    }

    /**
     * Writes a dossier to a file in one step: until the new one is whole on the disk, the old one stays. Its folder is made if it is not there.
     *
     * @throws IOException if the file cannot be written
     */
    public void write(Dossier dossier, Path file) throws IOException {
        AtomicFile.write(file, out -> {
            write(dossier, out);
            return file;
        });
    }
}
