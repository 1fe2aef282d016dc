package no.grobunn.core.storage.edit;

import no.grobunn.core.comparison.Part;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Puts another single value where one stands, between the same quotation marks or folded as it was. */
final class ScalarEdit {
    private ScalarEdit() {}

    /**
     * Replaces a value that is written out.
     *
     * @param column of the key or the dash that it stands behind
     * @param inline whether it stands between brackets
     */
    static void replace(SourceYaml yaml, ScalarNode old, Part.Value value, int column, boolean inline) {
        int start = yaml.start(old);
        int end = yaml.end(old);
        yaml.refuseComments(start, end);
        yaml.splice(start, end, text(yaml, old, value, column, inline));
    }

    private static String text(SourceYaml yaml, ScalarNode old, Part.Value value, int column, boolean inline) {
        String text = value.characters();
        boolean line = !text.contains("\n") && !text.contains("\t");
        ScalarStyle style = old.getScalarStyle();
        if (style == ScalarStyle.DOUBLE_QUOTED && line && !text.contains("\\") && !text.contains("\"")) {
            return '"' + text + '"';
        }
        if (style == ScalarStyle.SINGLE_QUOTED && line) {
            return "'" + text.replace("'", "''") + "'";
        }
        if (style == ScalarStyle.FOLDED && FoldedText.canHold(text)) {
            return FoldedText.of(text, column + 2, yaml.between(yaml.start(old), yaml.end(old)));
        }
        return inline ? yaml.notation().value(value, "") : PartText.value(value, column);
    }
}
