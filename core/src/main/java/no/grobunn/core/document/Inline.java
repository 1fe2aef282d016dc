package no.grobunn.core.document;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.text.Language;

/** A run of text within a block. */
public sealed interface Inline {

    /** Plain characters, written as they stand. */
    record Text(String value) implements Inline {}

    /** Stressed text, set in italics. */
    record Emphasis(List<Inline> children) implements Inline {
        public Emphasis {
            children = List.copyOf(children);
        }
    }

    /** Strongly stressed text, set semibold. */
    record Strong(List<Inline> children) implements Inline {
        public Strong {
            children = List.copyOf(children);
        }
    }

    /** Text that leads to an address outside the document; only http, https and mailto are typeset as links. */
    record Link(URI target, List<Inline> children) implements Inline {
        public Link {
            children = List.copyOf(children);
        }
    }

    /** Text in another language than the document's, so that a screen reader pronounces it rightly. */
    record Foreign(Language language, List<Inline> children) implements Inline {
        public Foreign {
            children = List.copyOf(children);
        }
    }

    /**
     * A note at the foot of the page, and the number by which the text refers to it; the typesetter gives it its number. What it says does not belong to
     * the words around it.
     *
     * @param note what it says; not empty, and without notes of its own
     */
    record Footnote(List<Inline> note) implements Inline {
        public Footnote {
            note = List.copyOf(note);
            if (plain(note).isBlank()) {
                throw new IllegalArgumentException("A footnote has words");
            }
            if (!notes(note).isEmpty()) {
                throw new IllegalArgumentException("A footnote has no footnotes");
            }
        }

        /** A note without markup. */
        public static Footnote of(String words) {
            return new Footnote(Inline.text(words));
        }
    }

    /** A single run of plain text. */
    static List<Inline> text(String value) {
        return value.isEmpty() ? List.of() : List.of(new Text(value));
    }

    /** The characters of the runs without their markup and their footnotes. */
    static String plain(List<Inline> runs) {
        StringBuilder out = new StringBuilder();
        appendPlain(runs, out);
        return out.toString();
    }

    /** The footnotes of the runs, in order. */
    static List<Footnote> notes(List<Inline> runs) {
        List<Footnote> notes = new ArrayList<>(0);
        appendNotes(runs, notes);
        return notes;
    }

    private static void appendNotes(List<Inline> runs, List<Footnote> notes) {
        for (Inline run : runs) {
            if (run instanceof Footnote footnote) {
                notes.add(footnote);
            } else {
                appendNotes(children(run), notes);
            }
        }
    }

    private static List<Inline> children(Inline run) {
        if (run instanceof Emphasis emphasis) {
            return emphasis.children();
        }
        if (run instanceof Strong strong) {
            return strong.children();
        }
        if (run instanceof Link link) {
            return link.children();
        }
        return run instanceof Foreign foreign ? foreign.children() : List.of();
    }

    private static void appendPlain(List<Inline> runs, StringBuilder out) {
        for (Inline run : runs) {
            if (run instanceof Text text) {
                out.append(text.value());
            } else {
                appendPlain(children(run), out);
            }
        }
    }
}
