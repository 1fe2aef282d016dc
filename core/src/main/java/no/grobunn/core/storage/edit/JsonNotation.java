package no.grobunn.core.storage.edit;

import java.util.stream.Collectors;
import no.grobunn.core.comparison.Part;
import no.grobunn.core.storage.output.QuotedText;

/**
 * JSON, with a line for each value where its neighbours have one.
 *
 * @param step by how much each level stands further in
 */
record JsonNotation(String step) implements Notation {
    /** By how much the writer's levels stand further in. */
    private static final String WRITTEN = "  ";

    @Override
    public String key(String key) {
        return QuotedText.of(key);
    }

    @Override
    public String value(Part part, String indent) {
        String lines = PartText.json(part);
        return indent.isEmpty()
                ? onOneLine(lines)
                : lines.lines().map(this::stepped).collect(Collectors.joining("\n" + indent));
    }

    private String stepped(String line) {
        String bare = line.stripLeading();
        return step.repeat((line.length() - bare.length()) / WRITTEN.length()) + bare;
    }

    /** No JSON string runs over a line end, so what begins a line belongs to none. */
    private static String onOneLine(String lines) {
        return lines.lines()
                .map(String::strip)
                .map(line -> line.endsWith(",") ? line + " " : line)
                .collect(Collectors.joining());
    }
}
