package no.grobunn.core.storage.edit;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.grobunn.core.catalogue.Field;
import no.grobunn.core.catalogue.FieldType;
import no.grobunn.core.catalogue.ObjectType;
import no.grobunn.core.catalogue.ScalarType;
import no.grobunn.core.catalogue.Scalars;
import no.grobunn.core.comparison.Part;
import no.grobunn.core.storage.output.JsonOutput;
import no.grobunn.core.storage.output.TreeOutput;
import no.grobunn.core.storage.output.TreeOutput.Layout;
import no.grobunn.core.storage.output.YamlOutput;

/** The YAML of a part, laid out as the writer of whole dossiers lays it out, or all on one line. No line end at its end. */
final class PartText {
    private final TreeOutput out;
    private final boolean inline;

    private PartText(TreeOutput out, boolean inline) {
        this.out = out;
        this.inline = inline;
    }

    /** What is written, and how. */
    private interface Writing {
        void to(PartText text) throws IOException;
    }

    /** A key and its value on lines of their own. */
    static String keyed(String key, Part part) {
        return written(YamlOutput::new, false, text -> {
            text.out.beginObject(Layout.LINES);
            text.out.key(key);
            text.value(part);
            text.out.end();
        });
    }

    /** An entry of a list on lines of its own, with its dash. */
    static String item(Part part, boolean inline) {
        return written(YamlOutput::new, false, text -> {
            text.out.beginList(Layout.LINES);
            new PartText(text.out, inline).value(part);
            text.out.end();
        });
    }

    /** The same lines further in; empty ones stay empty. */
    static String indented(String lines, int columns) {
        return lines.lines()
                .map(line -> line.isEmpty() ? line : " ".repeat(columns) + line)
                .collect(Collectors.joining("\n"));
    }

    /** A single value behind a key or a dash; the lines of a text stand further in than its column. */
    static String value(Part.Value value, int column) {
        return indented(keyed("k", value), column).strip().substring("k: ".length());
    }

    /** A value in JSON, each level two spaces further in. */
    static String json(Part part) {
        return written(JsonOutput::new, true, text -> text.value(part));
    }

    /** A value on one line, as it stands between brackets. */
    static String inline(Part part) {
        String item = written(YamlOutput::new, true, text -> {
            text.out.beginList(Layout.LINES);
            text.out.beginList(Layout.INLINE);
            text.value(part);
            text.out.end();
            text.out.end();
        });
        return item.substring("- [".length(), item.length() - 1);
    }

    private static String written(Function<Writer, TreeOutput> syntax, boolean inline, Writing writing) {
        StringWriter writer = new StringWriter();
        try {
            writing.to(new PartText(syntax.apply(writer), inline));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return writer.toString().stripTrailing();
    }

    private void value(Part part) throws IOException {
        if (part instanceof Part.Value value) {
            out.scalar(value.characters(), value.type().form());
        } else if (part instanceof Part.Entry entry) {
            out.beginObject(inline || isShort(entry.type()) ? Layout.INLINE : Layout.LINES);
            for (Map.Entry<String, Part> field : entry.fields().entrySet()) {
                out.key(field.getKey());
                value(field.getValue());
            }
            out.end();
        } else if (part instanceof Part.Sequence list) {
            out.beginList(inline || isCode(list.element()) ? Layout.INLINE : Layout.LINES);
            for (Part entry : list.entries()) {
                value(entry);
            }
            out.end();
        }
    }

    private static boolean isShort(ObjectType<?> type) {
        return type.fields().size() <= 2
                && type.fields().stream().map(Field::type).allMatch(PartText::isCode);
    }

    private static boolean isCode(FieldType<?> type) {
        return type instanceof ScalarType<?> && !type.equals(Scalars.TEXT);
    }
}
