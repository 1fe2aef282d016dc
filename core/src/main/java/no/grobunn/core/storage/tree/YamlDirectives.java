package no.grobunn.core.storage.tree;

import java.util.function.Consumer;

/** Finds {@code %} directives, which the token stream does not show. */
final class YamlDirectives {
    private YamlDirectives() {}

    /** The text with directives reported and made comments, so that the rest keeps its places. */
    static SourceText withoutDirectives(SourceText source, Consumer<Mistake> mistakes) {
        StringBuilder text = null;
        int line = 0;
        while (line < source.text().length() && standsBeforeTheDocument(source, line)) {
            if (source.charAt(line) == '%') {
                mistakes.accept(new Mistake("directive", source.at(line)));
                text = text == null ? new StringBuilder(source.text()) : text;
                text.setCharAt(line, '#');
            }
            int end = source.text().indexOf('\n', line);
            line = end < 0 ? source.text().length() : end + 1;
        }
        return text == null ? source : new SourceText(source.file(), text.toString());
    }

    private static boolean standsBeforeTheDocument(SourceText source, int line) {
        int at = line;
        while (source.charAt(at) == ' ') {
            at++;
        }
        char first = source.charAt(at);
        return first == '\n' || first == '#' || (first == '%' && at == line);
    }
}
