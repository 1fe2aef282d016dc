package no.grobunn.reporting.pdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.grobunn.core.document.Document;
import no.grobunn.reporting.pdf.UnwritableCharactersException.UnwritableCharacter;
import no.grobunn.reporting.pdf.font.Faces;
import no.grobunn.reporting.pdf.text.Characters;
import no.grobunn.reporting.pdf.text.Phrase;
import org.jspecify.annotations.Nullable;

/** Looks for characters that no bundled face can draw, before anything is set. */
final class CharacterCheck {
    private static final int AROUND = 30;

    private final Faces faces;

    CharacterCheck(Faces faces) {
        this.faces = faces;
    }

    /**
     * Reports all of them at once.
     *
     * @param footer what the foot of each page says besides, or null
     */
    void check(Document document, @Nullable String footer) {
        Map<Integer, UnwritableCharacter> found = new LinkedHashMap<>();
        new DocumentText(text -> collect(text, found)).read(document);
        if (footer != null) {
            collect(footer, found);
        }
        if (!found.isEmpty()) {
            throw new UnwritableCharactersException(List.copyOf(found.values()));
        }
    }

    /** Those of one text, each once. */
    List<UnwritableCharacter> in(String words) {
        Map<Integer, UnwritableCharacter> found = new LinkedHashMap<>();
        collect(words, found);
        return List.copyOf(found.values());
    }

    private void collect(String words, Map<Integer, UnwritableCharacter> found) {
        String text = Characters.composed(words);
        for (int i = 0; i < text.length(); i++) {
            int codePoint = text.codePointAt(i);
            if (codePoint != Phrase.SOFT_HYPHEN && !faces.have(Characters.drawn(codePoint))) {
                String excerpt = excerpt(text, i);
                found.computeIfAbsent(codePoint, missing -> unwritable(missing, excerpt));
            }
            if (Character.isSupplementaryCodePoint(codePoint)) {
                i++;
            }
        }
    }

    private static UnwritableCharacter unwritable(int codePoint, String excerpt) {
        String name = Character.getName(codePoint);
        return new UnwritableCharacter(codePoint, name == null ? "UNASSIGNED" : name, excerpt);
    }

    /** The words around a place: whole at either end where there are spaces to part them at, else so many characters. */
    private static String excerpt(String text, int index) {
        int from = begin(text, index);
        int to = end(text, index);
        return (from > 0 ? "… " : "") + text.substring(from, to) + (to < text.length() ? " …" : "");
    }

    private static int begin(String text, int index) {
        if (index <= AROUND) {
            return 0;
        }
        int word = text.indexOf(' ', index - AROUND) + 1;
        int from = word > 0 && word <= index ? word : index - AROUND;
        return Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
    }

    private static int end(String text, int index) {
        if (index + AROUND >= text.length()) {
            return text.length();
        }
        int space = text.lastIndexOf(' ', index + AROUND);
        int to = space > index ? space : index + AROUND;
        return Character.isLowSurrogate(text.charAt(to)) ? to + 1 : to;
    }
}
