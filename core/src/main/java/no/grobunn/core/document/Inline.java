package no.grobunn.core.document;

import java.net.URI;
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

    /** A single run of plain text. */
    static List<Inline> text(String value) {
        return value.isEmpty() ? List.of() : List.of(new Text(value));
    }

    /** The characters of the runs without their markup. */
    static String plain(List<Inline> runs) {
        StringBuilder out = new StringBuilder();
        appendPlain(runs, out);
        return out.toString();
    }

    private static void appendPlain(List<Inline> runs, StringBuilder out) {
        for (Inline run : runs) {
            if (run instanceof Text text) {
                out.append(text.value());
            } else if (run instanceof Emphasis emphasis) {
                appendPlain(emphasis.children(), out);
            } else if (run instanceof Strong strong) {
                appendPlain(strong.children(), out);
            } else if (run instanceof Link link) {
                appendPlain(link.children(), out);
            } else if (run instanceof Foreign foreign) {
                appendPlain(foreign.children(), out);
            }
        }
    }
}
