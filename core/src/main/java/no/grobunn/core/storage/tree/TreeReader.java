package no.grobunn.core.storage.tree;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.grobunn.core.storage.tree.MappingNode.Entry;
import no.grobunn.core.storage.tree.ScalarNode.Style;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Makes the tree of one file from the tokens of Jackson's parsers. One use, not thread-safe. */
public final class TreeReader {
    private final SourceText source;
    private final Dialect dialect;
    private final NodeBudget budget;
    private final Consumer<Mistake> mistakes;

    private TreeReader(SourceText source, Dialect dialect, NodeBudget budget, Consumer<Mistake> mistakes) {
        this.source = source;
        this.dialect = dialect;
        this.budget = budget;
        this.mistakes = mistakes;
    }

    /** The tree of a YAML file; empty if nothing stands in it, or it cannot be read, which is reported. */
    public static Reading yaml(SourceText source, NodeBudget budget, Consumer<Mistake> mistakes) {
        SourceText bare = YamlDirectives.withoutDirectives(source, mistakes);
        return new TreeReader(bare, new YamlDialect(bare), budget, mistakes).read();
    }

    /** The tree of a JSON file. */
    public static Reading json(SourceText source, NodeBudget budget, Consumer<Mistake> mistakes) {
        return new TreeReader(source, new JsonDialect(source), budget, mistakes).read();
    }

    /**
     * What was read.
     *
     * @param root the tree; empty if the file has none
     * @param readable false if the file was given up, which is reported
     */
    public record Reading(Optional<Node> root, boolean readable) {}

    private Reading read() {
        try (JsonParser parser = dialect.parser(new StringReader(source.text()))) {
            return new Reading(document(parser), true);
        } catch (FileRefusedException e) {
            mistakes.accept(e.mistake());
        } catch (JacksonException e) {
            mistakes.accept(dialect.mistake(e));
        }
        return new Reading(Optional.empty(), false);
    }

    private Optional<Node> document(JsonParser parser) {
        JsonToken token = parser.nextToken();
        if (token == null) {
            return Optional.empty();
        }
        Node root = node(parser, token, 1);
        if (parser.nextToken() != null) {
            throw new FileRefusedException(new Mistake("several-documents", mark(parser)));
        }
        return root instanceof ScalarNode scalar && scalar.absent() ? Optional.empty() : Optional.of(root);
    }

    private Node node(JsonParser parser, JsonToken token, int depth) {
        int offset = dialect.offset(parser.currentTokenLocation());
        Mark mark = source.at(offset);
        if (!budget.take()) {
            throw new FileRefusedException(new Mistake("too-many-nodes", mark, Limits.NODES));
        }
        return switch (token) {
            case START_OBJECT -> mapping(parser, offset, mark, depth);
            case START_ARRAY -> sequence(parser, offset, mark, depth);
            default -> scalar(parser, offset, mark);
        };
    }

    private ScalarNode scalar(JsonParser parser, int offset, Mark mark) {
        refuse(offset, mark);
        Style style = dialect.style(parser, offset);
        return new ScalarNode(mark, style == Style.ABSENT ? "" : parser.getString(), style);
    }

    private SequenceNode sequence(JsonParser parser, int offset, Mark mark, int depth) {
        descend(offset, mark, depth);
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(node(parser, token, depth + 1));
        }
        return new SequenceNode(mark, items);
    }

    private MappingNode mapping(JsonParser parser, int offset, Mark mark, int depth) {
        descend(offset, mark, depth);
        List<Entry> entries = new ArrayList<>();
        boolean whole = true;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            int keyOffset = dialect.offset(parser.currentTokenLocation());
            Mark keyMark = source.at(keyOffset);
            String key = parser.currentName();
            // A block mapping begins where its first key does: what stands before that key was reported with the
            // mapping.
            if (keyOffset != offset) {
                refuse(keyOffset, keyMark);
            }
            Node value = node(parser, parser.nextToken(), depth + 1);
            if (dialect.isMergeKey(key, keyOffset)) {
                mistakes.accept(new Mistake("merge-key", keyMark));
                whole = false;
            } else {
                entries.add(new Entry(key, keyMark, value));
            }
        }
        return new MappingNode(mark, entries, whole);
    }

    private void descend(int offset, Mark mark, int depth) {
        if (depth > Limits.DEPTH) {
            throw new FileRefusedException(new Mistake("too-deep", mark, Limits.DEPTH));
        }
        refuse(offset, mark);
    }

    private void refuse(int offset, Mark mark) {
        String code = dialect.refused(offset);
        if (!code.isEmpty()) {
            mistakes.accept(new Mistake(code, mark));
        }
    }

    private Mark mark(JsonParser parser) {
        return source.at(dialect.offset(parser.currentTokenLocation()));
    }
}
