package no.grobunn.core.prose;

import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.document.Block;
import no.grobunn.core.document.Inline;
import no.grobunn.core.document.ListBlock;
import no.grobunn.core.document.Paragraph;

/** Paragraphs and lists as plain text: a blank line between blocks, {@code - } or a number before each item. */
public final class PlainText {
    private PlainText() {}

    /** The plain text of the dossier's free text. */
    public static String of(String markup) {
        return of(Prose.blocks(markup), "");
    }

    /** How many characters (code points) the plain text has: what a form counts. */
    public static int length(String markup) {
        String text = of(markup);
        return text.codePointCount(0, text.length());
    }

    private static String of(List<Block> blocks, String indent) {
        List<String> parts = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                parts.add(indent + Inline.plain(paragraph.runs()));
            } else if (block instanceof ListBlock list) {
                parts.add(list(list, indent));
            }
        }
        return String.join("\n\n", parts);
    }

    private static String list(ListBlock list, String indent) {
        List<String> lines = new ArrayList<>();
        int number = 1;
        for (List<Block> item : list.items()) {
            String mark = list.ordered() ? number++ + ". " : "- ";
            String text = of(item, indent + " ".repeat(mark.length()));
            lines.add(indent + mark + text.substring(indent.length() + mark.length()));
        }
        return String.join("\n", lines);
    }
}
