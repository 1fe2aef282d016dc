package no.grobunn.core.storage;

import java.io.IOException;
import java.util.List;
import no.grobunn.core.catalogue.ScalarType;
import no.grobunn.core.catalogue.ScalarType.Form;
import no.grobunn.core.catalogue.Scalars;
import no.grobunn.core.invariant.Invariants;
import no.grobunn.core.money.Money;
import no.grobunn.core.storage.output.TreeOutput;
import no.grobunn.core.storage.output.TreeOutput.Layout;

/**
 * Writes what JSON Schema can say of a scalar. A text may stand without quotation marks in YAML, where an editor takes {@code 1.10} for a number, so a text may be
 * one; and an amount may be a text, as people type it.
 */
final class ScalarSchema {
    private final TreeOutput out;

    ScalarSchema(TreeOutput out) {
        this.out = out;
    }

    void write(ScalarType<?> type) throws IOException {
        if (!type.vocabulary().isEmpty()) {
            texts("enum", type.codes());
            return;
        }
        types(type);
        if (type.equals(Scalars.TEXT)) {
            number("maxLength", Integer.toString(Invariants.MAX_TEXT));
        }
        if (type.form() == Form.DATE) {
            out.text("format", "date");
        }
        if (type.pattern().isPresent()) {
            out.text("pattern", "^(" + type.pattern().get() + ")$");
        }
        range(type);
    }

    private void types(ScalarType<?> type) throws IOException {
        switch (type.form()) {
            case TEXT -> texts("type", List.of("string", "number"));
            case DATE -> out.text("type", "string");
            case FLAG -> out.text("type", "boolean");
            case WHOLE_NUMBER -> out.text("type", "integer");
            case DECIMAL -> texts("type", isAmount(type) ? List.of("number", "string") : List.of("number"));
        }
    }

    private void range(ScalarType<?> type) throws IOException {
        if (type.range().isPresent()) {
            number("minimum", Long.toString(type.range().get().least()));
            number("maximum", Long.toString(type.range().get().most()));
        } else if (type.form() == Form.DECIMAL) {
            number("minimum", "0");
        }
        if (isAmount(type)) {
            number("exclusiveMaximum", Money.LIMIT.toPlainString());
        }
    }

    private static boolean isAmount(ScalarType<?> type) {
        return type.name().equals(Scalars.AMOUNT.name());
    }

    private void number(String key, String number) throws IOException {
        out.key(key);
        out.scalar(number, Form.WHOLE_NUMBER);
    }

    private void texts(String key, List<String> texts) throws IOException {
        out.key(key);
        out.beginList(Layout.INLINE);
        for (String text : texts) {
            out.scalar(text, Form.TEXT);
        }
        out.end();
    }
}
