package no.grobunn.cli.map;

import java.util.List;
import no.grobunn.cli.text.LanguageChoice;
import no.grobunn.core.exchange.MapNote;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;

/** The file that lists what of a map was not carried or became something else, every item with its whole value. */
final class NoteFile {
    private final LanguageChoice language;

    NoteFile(LanguageChoice language) {
        this.language = language;
    }

    String text(List<MapNote> notes) {
        StringBuilder out = new StringBuilder();
        part("map.lost", notes.stream().filter(MapNote::lost).toList(), out);
        part("map.changed", notes.stream().filter(note -> !note.lost()).toList(), out);
        return out.toString();
    }

    private void part(String title, List<MapNote> notes, StringBuilder out) {
        if (notes.isEmpty()) {
            return;
        }
        Texts texts = language.texts();
        Language words = language.language();
        out.append(out.isEmpty() ? "" : "\n")
                .append(texts.count(title, notes.size()))
                .append('\n');
        for (MapNote note : notes) {
            out.append('\n')
                    .append(note.why().position())
                    .append("  ")
                    .append(Plain.named(note))
                    .append('\n');
            if (!note.value().isBlank()) {
                out.append("    ")
                        .append(Plain.of(note.value()).replace("\n", "\n    "))
                        .append('\n');
            }
            out.append("  ").append(note.why().message(words)).append('\n');
            out.append("  ").append(note.why().remedy(words)).append('\n');
        }
    }
}
