package no.grobunn.cli.map;

import no.grobunn.core.exchange.MapNote;

/** Text of a stranger's file as it may be shown: nothing in it that a terminal obeys. */
final class Plain {
    private Plain() {}

    static String of(String text) {
        return text.codePoints()
                .map(c -> c == '\n' || c == '\t' || !isObeyed(c) ? c : '\uFFFD')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isObeyed(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }

    /** The item and the field that a note is about. */
    static String named(MapNote note) {
        String item = of(note.item()).replaceAll("\\s+", " ");
        String field = of(note.field()).replaceAll("\\s+", " ");
        return item.isEmpty() || field.isEmpty() ? item + field : item + ", " + field;
    }
}
