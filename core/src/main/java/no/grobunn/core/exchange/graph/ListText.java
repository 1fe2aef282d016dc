package no.grobunn.core.exchange.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * A list in one text, as Kumu's tables have it: {@code |} between the entries. A {@code |} within an entry has a backslash before it, and backslashes that stand
 * before a {@code |} are doubled; all others stand for themselves, so that the lists of other programs are read as they are.
 */
public final class ListText {
    private ListText() {}

    /** The entries in one text. */
    public static String of(List<String> entries) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < entries.size(); i++) {
            append(out, entries.get(i), i + 1 < entries.size());
        }
        return out.toString();
    }

    private static void append(StringBuilder out, String entry, boolean more) {
        int backslashes = 0;
        for (int i = 0; i < entry.length(); i++) {
            char c = entry.charAt(i);
            if (c == '|') {
                out.append("\\".repeat(backslashes + 1));
            }
            backslashes = c == '\\' ? backslashes + 1 : 0;
            out.append(c);
        }
        if (more) {
            out.append("\\".repeat(backslashes)).append('|');
        }
    }

    /** The entries of a text, without the spaces around them; empty ones are left out. */
    public static List<String> entries(String text) {
        List<String> entries = new ArrayList<>();
        StringBuilder entry = new StringBuilder();
        int backslashes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '|') {
                entry.setLength(entry.length() - (backslashes + 1) / 2);
                if (backslashes % 2 == 1) {
                    entry.append('|');
                } else {
                    take(entry, entries);
                }
                backslashes = 0;
            } else {
                backslashes = c == '\\' ? backslashes + 1 : 0;
                entry.append(c);
            }
        }
        take(entry, entries);
        return entries;
    }

    private static void take(StringBuilder entry, List<String> entries) {
        String text = entry.toString().strip();
        if (!text.isEmpty()) {
            entries.add(text);
        }
        entry.setLength(0);
    }
}
