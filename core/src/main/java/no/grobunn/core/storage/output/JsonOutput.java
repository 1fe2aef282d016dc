package no.grobunn.core.storage.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import no.grobunn.core.catalogue.ScalarType.Form;

/** JSON with one value a line, indented by two spaces. */
public final class JsonOutput implements TreeOutput {
    private final Writer out;
    private final Deque<Level> levels = new ArrayDeque<>();
    private boolean afterKey;

    /**
     * JSON.
     *
     * @param out where it is written to; neither flushed nor closed
     */
    public JsonOutput(Writer out) {
        this.out = out;
    }

    @Override
    public void beginObject(Layout layout) throws IOException {
        begin('{', '}');
    }

    @Override
    public void beginList(Layout layout) throws IOException {
        begin('[', ']');
    }

    private void begin(char open, char close) throws IOException {
        beginValue();
        out.write(open);
        levels.push(new Level(close));
    }

    @Override
    public void end() throws IOException {
        Level level = levels.pop();
        if (level.entries > 0) {
            newLine();
        }
        out.write(level.close);
        if (levels.isEmpty()) {
            out.write('\n');
        }
    }

    @Override
    public void key(String key) throws IOException {
        beginEntry();
        out.write(QuotedText.of(key));
        out.write(": ");
        afterKey = true;
    }

    @Override
    public void scalar(String characters, Form form) throws IOException {
        beginValue();
        boolean bare = form == Form.WHOLE_NUMBER || form == Form.DECIMAL || form == Form.FLAG;
        out.write(bare ? characters : QuotedText.of(characters));
    }

    private void beginValue() throws IOException {
        if (!afterKey && !levels.isEmpty()) {
            beginEntry();
        }
        afterKey = false;
    }

    private void beginEntry() throws IOException {
        if (levels.element().entries++ > 0) {
            out.write(',');
        }
        newLine();
    }

    private void newLine() throws IOException {
        out.write('\n');
        out.write("  ".repeat(levels.size()));
    }

    private static final class Level {
        private final char close;
        private int entries;

        Level(char close) {
            this.close = close;
        }
    }
}
