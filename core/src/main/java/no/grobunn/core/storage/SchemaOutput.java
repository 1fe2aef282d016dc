package no.grobunn.core.storage;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.grobunn.core.catalogue.Field;
import no.grobunn.core.catalogue.FieldType;
import no.grobunn.core.catalogue.ListType;
import no.grobunn.core.catalogue.ObjectType;
import no.grobunn.core.catalogue.ScalarType;
import no.grobunn.core.catalogue.ScalarType.Form;
import no.grobunn.core.dossier.DossierFields;
import no.grobunn.core.storage.binding.FileFormat;
import no.grobunn.core.storage.output.TreeOutput;
import no.grobunn.core.storage.output.TreeOutput.Layout;
import no.grobunn.core.text.Texts;

/** Writes the schema of the catalogue: the root's fields, then a definition of each kind of object that they hold. One use, not thread-safe. */
final class SchemaOutput {
    private static final ObjectType<?> ROOT = DossierFields.DOSSIER;

    private final TreeOutput out;
    private final Texts texts;
    private final ScalarSchema scalars;

    SchemaOutput(TreeOutput out, Texts texts) {
        this.out = out;
        this.texts = texts;
        this.scalars = new ScalarSchema(out);
    }

    void root() throws IOException {
        out.beginObject(Layout.LINES);
        out.text("$schema", "https://json-schema.org/draft/2020-12/schema");
        out.text("title", texts.get("object." + ROOT.name()));
        out.text("description", help("object." + ROOT.name()));
        out.text("type", "object");
        begin("properties");
        begin(FileFormat.KEY);
        out.text("description", help("field." + ROOT.name() + "." + FileFormat.KEY));
        out.text("const", FileFormat.DOSSIER.line());
        out.end();
        properties(ROOT);
        out.end();
        closed();
        definitions();
        out.end();
    }

    private void definitions() throws IOException {
        Map<String, ObjectType<?>> objects = new LinkedHashMap<>();
        ROOT.fields().forEach(field -> collect(field.type(), objects));
        begin("$defs");
        for (ObjectType<?> object : objects.values()) {
            begin(object.name());
            out.text("description", help("object." + object.name()));
            out.text("type", "object");
            begin("properties");
            properties(object);
            out.end();
            required(object);
            closed();
            out.end();
        }
        out.end();
    }

    private static void collect(FieldType<?> type, Map<String, ObjectType<?>> objects) {
        if (type instanceof ListType<?> list) {
            collect(list.element(), objects);
        } else if (type instanceof ObjectType<?> object && objects.putIfAbsent(object.name(), object) == null) {
            object.fields().forEach(field -> collect(field.type(), objects));
        }
    }

    private void properties(ObjectType<?> object) throws IOException {
        for (Field<?, ?> field : object.fields()) {
            begin(field.key());
            out.text("description", help("field." + object.name() + "." + field.key()));
            type(field.type());
            standard(field);
            out.end();
        }
    }

    private void type(FieldType<?> type) throws IOException {
        if (type instanceof ScalarType<?> scalar) {
            scalars.write(scalar);
        } else if (type instanceof ObjectType<?> object) {
            out.text("$ref", "#/$defs/" + object.name());
        } else if (type instanceof ListType<?> list) {
            out.text("type", "array");
            begin("items");
            type(list.element());
            out.end();
        }
    }

    private <T, V> void standard(Field<T, V> field) throws IOException {
        if (field.type() instanceof ScalarType<V> scalar && field.standard().isPresent()) {
            out.key("default");
            out.scalar(scalar.write(field.standard().get()), scalar.form());
        }
    }

    private void required(ObjectType<?> object) throws IOException {
        List<String> keys =
                object.fields().stream().filter(Field::required).map(Field::key).toList();
        if (!keys.isEmpty()) {
            out.key("required");
            out.beginList(Layout.LINES);
            for (String key : keys) {
                out.scalar(key, Form.TEXT);
            }
            out.end();
        }
    }

    private void closed() throws IOException {
        out.key("additionalProperties");
        out.scalar("false", Form.FLAG);
    }

    private void begin(String key) throws IOException {
        out.key(key);
        out.beginObject(Layout.LINES);
    }

    private String help(String key) {
        return texts.get(key + ".help");
    }
}
