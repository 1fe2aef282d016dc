package no.grobunn.core.storage.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import no.grobunn.core.catalogue.ScalarType.Form;
import org.jspecify.annotations.Nullable;

/** YAML as a person likes to read it: a line for each field, texts as they are, short lists on one line, an empty line between the parts of the root. */
public final class YamlOutput implements TreeOutput {
    private final Writer out;
    private final Deque<Level> levels = new ArrayDeque<>();

    /**
     * YAML.
     *
     * @param out where it is written to; neither flushed nor closed
     */
    public YamlOutput(Writer out) {
        this.out = out;
    }

    @Override
    public void beginObject(Layout layout) throws IOException {
        begin(layout, '{', '}');
    }

    @Override
    public void beginList(Layout layout) throws IOException {
        begin(layout, '[', ']');
    }

    private void begin(Layout layout, char open, char close) throws IOException {
        Level parent = levels.peek();
        boolean inline = layout == Layout.INLINE;
        if (inline) {
            beginValue();
            out.write(open);
        } else if (parent != null && parent.isList()) {
            beginValue();
        }
        levels.push(new Level(parent, inline, open, close));
    }

    @Override
    public void end() throws IOException {
        Level level = levels.pop();
        if (level.inline) {
            out.write(level.close);
            endValue();
        } else if (level.entries == 0) {
            Level parent = levels.peek();
            out.write(parent == null || parent.isList() ? "" : " ");
            out.write(new char[] {level.open, level.close, '\n'});
        }
    }

    @Override
    public void key(String key) throws IOException {
        Level level = levels.element();
        beginEntry(level);
        out.write(key);
        out.write(level.inline ? ": " : ":");
    }

    @Override
    public void scalar(String characters, Form form) throws IOException {
        beginValue();
        Level level = levels.element();
        if (form == Form.TEXT && !level.inline && YamlScalar.isBlock(characters)) {
            out.write(YamlScalar.block(characters, " ".repeat(level.indent + 2)));
            return;
        }
        out.write(form == Form.TEXT ? YamlScalar.line(characters, level.inline) : characters);
        endValue();
    }

    /** What stands before a value: its dash or comma in a list, a space behind its key. */
    private void beginValue() throws IOException {
        Level level = levels.element();
        if (level.isList()) {
            beginEntry(level);
            out.write(level.inline ? "" : "- ");
        } else {
            out.write(level.inline ? "" : " ");
        }
    }

    private void endValue() throws IOException {
        out.write(levels.element().inline ? "" : "\n");
    }

    private void beginEntry(Level level) throws IOException {
        boolean first = level.entries++ == 0;
        if (level.inline) {
            out.write(first ? "" : ", ");
            return;
        }
        if (first && level.beginsOnALineOfItsOwn) {
            out.write('\n');
        }
        if (!first || !level.beginsBehindADash) {
            out.write(!first && levels.size() == 1 ? "\n" : "");
            out.write(" ".repeat(level.indent));
        }
    }

    private static final class Level {
        private final boolean inline;
        private final char open;
        private final char close;
        private final int indent;
        private final boolean beginsBehindADash;
        private final boolean beginsOnALineOfItsOwn;
        private int entries;

        Level(@Nullable Level parent, boolean inline, char open, char close) {
            this.inline = inline;
            this.open = open;
            this.close = close;
            this.indent = parent == null ? 0 : parent.indent + 2;
            this.beginsBehindADash = parent != null && parent.isList();
            this.beginsOnALineOfItsOwn = parent != null && !parent.isList();
        }

        boolean isList() {
            return open == '[';
        }
    }
}
