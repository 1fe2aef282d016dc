package no.grobunn.core.exchange.xml;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML 1.0, an element a line, with line feeds on every machine. The JDK's stream writer will not do: it leaves line breaks and tabs in attributes as they are,
 * where every parser reads them as spaces. One use, not thread-safe.
 */
final class XmlOutput {
    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();
    private boolean startIsOpen;

    /** Begins an element; its attributes come next. */
    XmlOutput begin(String name) {
        closeStart();
        out.append("  ".repeat(open.size())).append('<').append(name);
        open.push(name);
        startIsOpen = true;
        return this;
    }

    /** An attribute of the element that was begun last. */
    XmlOutput attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value, true);
        out.append('"');
        return this;
    }

    /** Ends the element that was begun last. */
    void end() {
        String name = open.pop();
        if (startIsOpen) {
            out.append("/>\n");
            startIsOpen = false;
        } else {
            out.append("  ".repeat(open.size())).append("</").append(name).append(">\n");
        }
    }

    /** Ends the element that was begun last, with nothing but a text in it. */
    void end(String text) {
        out.append('>');
        escape(text, false);
        out.append("</").append(open.pop()).append(">\n");
        startIsOpen = false;
    }

    private void closeStart() {
        if (startIsOpen) {
            out.append(">\n");
            startIsOpen = false;
        }
    }

    private void escape(String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\n' -> out.append(attribute ? "&#10;" : "\n");
                case '\t' -> out.append(attribute ? "&#9;" : "\t");
                default -> out.append(c);
            }
        }
    }

    /** All that was written. */
    String text() {
        return out.toString();
    }
}
