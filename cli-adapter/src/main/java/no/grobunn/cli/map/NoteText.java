package no.grobunn.cli.map;

import java.util.ArrayList;
import java.util.List;
import no.grobunn.cli.console.Ink;
import no.grobunn.cli.console.Wrapped;
import no.grobunn.cli.text.LanguageChoice;
import no.grobunn.core.exchange.MapNote;
import no.grobunn.core.text.Texts;

/** What of a map was not carried or became something else, as a person reads it on the screen: the first of each, and where the rest stands. */
final class NoteText {
    /** More than these nobody reads at once. */
    private static final int SHOWN = 10;

    /** A longer value is cut; the file has all of it. */
    private static final int LONGEST_VALUE = 60;

    private final LanguageChoice language;
    private final int columns;

    NoteText(LanguageChoice language, int columns) {
        this.language = language;
        this.columns = columns;
    }

    /**
     * The notes as lines.
     *
     * @param file the name of the file that has all of them
     */
    List<String> lines(List<MapNote> notes, String file, Ink ink) {
        List<String> lines = new ArrayList<>();
        part("map.lost", notes.stream().filter(MapNote::lost).toList(), file, ink, lines);
        part("map.changed", notes.stream().filter(note -> !note.lost()).toList(), file, ink, lines);
        return lines;
    }

    private void part(String title, List<MapNote> notes, String file, Ink ink, List<String> lines) {
        if (notes.isEmpty()) {
            return;
        }
        Texts texts = language.texts();
        lines.add("");
        lines.add(ink.strong(texts.count(title, notes.size())));
        notes.stream().limit(SHOWN).forEach(note -> {
            lines.add(Wrapped.text("  ", 4, note.why().position() + "  " + what(note), columns));
            lines.add(Wrapped.text("    ", 4, note.why().message(language.language()), columns));
        });
        if (notes.size() > SHOWN) {
            lines.add(Wrapped.text("  ", 2, texts.count("map.more", notes.size() - SHOWN, file), columns));
        }
    }

    private static String what(MapNote note) {
        String value = Plain.of(note.value()).replaceAll("\\s+", " ");
        String shown = value.codePointCount(0, value.length()) > LONGEST_VALUE
                ? value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE)) + "…"
                : value;
        return Plain.named(note) + (shown.isEmpty() ? "" : ": " + shown);
    }
}
