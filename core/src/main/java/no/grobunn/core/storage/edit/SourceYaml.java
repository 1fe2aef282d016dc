package no.grobunn.core.storage.edit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.grobunn.core.storage.Position;
import no.grobunn.core.storage.tree.CodePoints;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.LoadSettingsBuilder;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.ScannerImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.tokens.CommentToken;

/** A file in YAML, or in JSON, which is YAML as well, with the place of each of its nodes, and what shall be spliced into it. One use, not thread-safe. */
final class SourceYaml {
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");

    private final String name;
    private final boolean json;
    private final String mark;
    private final boolean windows;
    private final String text;
    private final CodePoints characters;
    private final Optional<Node> root;
    private final Notation notation;
    private final List<Splice> splices = new ArrayList<>();
    private @Nullable NavigableSet<Integer> comments;

    /** Characters that take the place of others. */
    private record Splice(int start, int end, String text) {}

    /**
     * A file.
     *
     * @param name what the dossier knows it by
     * @param json whether it must stay JSON
     */
    SourceYaml(String name, byte[] content, boolean json) {
        this.name = name;
        this.json = json;
        String whole = new String(content, StandardCharsets.UTF_8);
        mark = whole.startsWith("\uFEFF") ? "\uFEFF" : "";
        String bare = whole.substring(mark.length());
        windows = bare.contains("\r");
        text = bare.replace("\r\n", "\n");
        if (text.contains("\r") || (windows && !text.replace("\n", "\r\n").equals(bare))) {
            throw new Unplaceable(EditRefusal.LINE_ENDS, Optional.of(new Position(name, oddLine(bare), 1)));
        }
        characters = new CodePoints(text);
        LoadSettings settings = settings().build();
        // Tabs between the tokens of JSON are not YAML's; within them there are none.
        String read = json ? text.replace('\t', ' ') : text;
        root = new Composer(settings, new ParserImpl(settings, new StreamReader(settings, read))).getSingleNode();
        notation = json ? new JsonNotation(step()) : Notation.YAML;
    }

    /** The first line that does not end as most do; the first one if all end alike. */
    private static int oddLine(String text) {
        List<String> ends =
                LINE_END.matcher(text).results().map(MatchResult::group).toList();
        Comparator<String> byNumber = Comparator.comparingInt(end -> Collections.frequency(ends, end));
        String usual = Collections.max(List.of("\n", "\r\n", "\r"), byNumber);
        return (int) ends.stream().takeWhile(usual::equals).count() % ends.size() + 1;
    }

    /** How far in the keys of the root stand. */
    private String step() {
        return root().getValue().stream()
                .findFirst()
                .map(tuple -> indent(start(tuple.getKeyNode())))
                .orElse("");
    }

    Notation notation() {
        return notation;
    }

    private LoadSettingsBuilder settings() {
        return LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).setBufferSize(text.length() + 16);
    }

    MappingNode root() {
        return root.filter(MappingNode.class::isInstance)
                .map(MappingNode.class::cast)
                .orElseThrow(() -> refused(EditRefusal.LAYOUT, 0));
    }

    boolean isEmpty() {
        return root.isEmpty();
    }

    void splice(int start, int end, String replacement) {
        splices.add(new Splice(start, end, replacement));
    }

    /** How far in the text of a line begins. */
    int indentation(int offset) {
        String line = line(offset);
        return line.length() - line.stripLeading().length();
    }

    /** Takes characters out, where nobody wrote a comment. */
    void cut(int start, int end) {
        refuseComments(start, end);
        splice(start, end, "");
    }

    void refuseComments(int start, int end) {
        comment(start, end).ifPresent(comment -> {
            throw refused(EditRefusal.COMMENT, comment);
        });
    }

    /** Why a change is not made, and where. */
    Unplaceable refused(EditRefusal refusal, int offset) {
        int line =
                (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
        int column = text.codePointCount(lineStart(offset), offset) + 1;
        return new Unplaceable(refusal, Optional.of(new Position(name, line, column)));
    }

    /** The file with everything spliced in. */
    byte[] content() {
        StringBuilder out = new StringBuilder(text.length() + 256);
        int at = 0;
        List<Splice> sorted = new ArrayList<>(splices);
        sorted.sort(Comparator.comparingInt(Splice::start).thenComparing(splice -> splice.end() > splice.start()));
        for (Splice splice : sorted) {
            if (splice.start() < at) {
                throw refused(EditRefusal.LAYOUT, splice.start());
            }
            out.append(text, at, splice.start()).append(splice.text());
            at = splice.end();
        }
        out.append(text, at, text.length());
        String lines = windows ? out.toString().replace("\n", "\r\n") : out.toString();
        return (mark + lines).getBytes(StandardCharsets.UTF_8);
    }

    static Optional<NodeTuple> tuple(MappingNode mapping, String key) {
        return mapping.getValue().stream()
                .filter(tuple -> key(tuple).equals(key))
                .findFirst();
    }

    static String key(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    static boolean isFlow(Node node) {
        return node instanceof CollectionNode<?> collection && collection.getFlowStyle() == FlowStyle.FLOW;
    }

    int start(Node node) {
        return offset(node.getStartMark());
    }

    /** Where a node ends: a block ends with the last thing in it, not with what follows. */
    int end(Node node) {
        if (node instanceof ScalarNode scalar && isBlock(scalar)) {
            int end = offset(scalar.getEndMark());
            while (end > start(node) && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            return end;
        }
        if (node instanceof MappingNode mapping && !isFlow(node)) {
            List<NodeTuple> tuples = mapping.getValue();
            return end(tuples.get(tuples.size() - 1).getValueNode());
        }
        if (node instanceof SequenceNode list && !isFlow(node)) {
            return end(list.getValue().get(list.getValue().size() - 1));
        }
        return offset(node.getEndMark());
    }

    static boolean isBlock(ScalarNode scalar) {
        return scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED;
    }

    private int offset(Optional<Mark> place) {
        return characters.offset(place.orElseThrow().getIndex());
    }

    /** Where the first comment begins between two offsets. A hash sign within a text begins none, and JSON has none. */
    private Optional<Integer> comment(int start, int end) {
        int hash = text.indexOf('#', start);
        if (json || hash < 0 || hash >= end) {
            return Optional.empty();
        }
        if (comments == null) {
            comments = comments();
        }
        return Optional.ofNullable(comments.ceiling(start)).filter(next -> next < end);
    }

    /** Whether the line that an offset is in is a comment and nothing else. */
    boolean isComment(int offset) {
        String line = line(offset);
        int hash = line.indexOf('#');
        return hash >= 0
                && line.substring(0, hash).isBlank()
                && comment(lineStart(offset) + hash, lineStart(offset) + hash + 1)
                        .isPresent();
    }

    private NavigableSet<Integer> comments() {
        LoadSettings settings = settings().setParseComments(true).build();
        NavigableSet<Integer> starts = new TreeSet<>();
        new ScannerImpl(settings, new StreamReader(settings, text)).forEachRemaining(token -> {
            if (token instanceof CommentToken comment && comment.getCommentType() != CommentType.BLANK_LINE) {
                starts.add(offset(comment.getStartMark()));
            }
        });
        return starts;
    }

    int column(int offset) {
        return offset - lineStart(offset);
    }

    /** What stands on the line before an offset if that is nothing but blanks; else empty. */
    String indent(int offset) {
        String before = text.substring(lineStart(offset), offset);
        return before.isBlank() ? before : "";
    }

    int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    int lineEnd(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end;
    }

    /** The line that an offset is in; empty outside the text. */
    String line(int offset) {
        return offset < 0 || offset > text.length() ? "" : text.substring(lineStart(offset), lineEnd(offset));
    }

    String between(int start, int end) {
        return text.substring(start, end);
    }

    int length() {
        return text.length();
    }
}
