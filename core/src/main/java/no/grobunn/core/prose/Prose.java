package no.grobunn.core.prose;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.grobunn.core.document.Block;
import no.grobunn.core.document.Inline;
import no.grobunn.core.document.ListBlock;
import no.grobunn.core.document.Paragraph;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The dossier's free text as blocks: the CommonMark subset of paragraphs, bullet and numbered lists, emphasis, strong and links; everything else, raw HTML
 * included, is shown as the characters that were written. Stateless and thread-safe.
 */
public final class Prose {
    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(org.commonmark.node.ListBlock.class))
            .includeSourceSpans(IncludeSourceSpans.NONE)
            .build();
    private static final Set<String> LINKABLE = Set.of("http", "https", "mailto");

    private Prose() {}

    /** The blocks of a text, in order; none if it is blank. */
    public static List<Block> blocks(String markup) {
        return blocksOf(PARSER.parse(markup));
    }

    /** The text on one line of runs: its paragraphs joined by spaces, list items too. */
    public static List<Inline> line(String markup) {
        List<Inline> line = new ArrayList<>();
        join(blocks(markup), line);
        return List.copyOf(line);
    }

    /** The characters of a text on one line, without its markup. */
    public static String plain(String markup) {
        return Inline.plain(line(markup));
    }

    private static void join(List<Block> blocks, List<Inline> line) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                if (!line.isEmpty()) {
                    line.add(new Inline.Text(" "));
                }
                line.addAll(paragraph.runs());
            } else if (block instanceof ListBlock list) {
                list.items().forEach(item -> join(item, line));
            }
        }
    }

    private static List<Block> blocksOf(Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof BulletList list) {
                list(list, false).ifPresent(blocks::add);
            } else if (node instanceof OrderedList list) {
                list(list, true).ifPresent(blocks::add);
            } else {
                paragraph(node).ifPresent(blocks::add);
            }
        }
        return blocks;
    }

    private static Optional<Block> paragraph(Node node) {
        List<Inline> runs = runs(node);
        return runs.isEmpty() ? Optional.empty() : Optional.of(new Paragraph(Paragraph.Style.BODY, runs));
    }

    private static Optional<Block> list(Node list, boolean ordered) {
        List<List<Block>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            List<Block> blocks = blocksOf(item);
            if (!blocks.isEmpty()) {
                items.add(blocks);
            }
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(new ListBlock(ordered, items));
    }

    private static List<Inline> runs(Node parent) {
        List<Inline> runs = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(runs, node);
        }
        return List.copyOf(runs);
    }

    private static void add(List<Inline> runs, Node node) {
        if (node instanceof Text text) {
            append(runs, text.getLiteral());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            append(runs, " ");
        } else if (node instanceof Code code) {
            append(runs, "`" + code.getLiteral() + "`");
        } else if (node instanceof HtmlInline html) {
            append(runs, html.getLiteral());
        } else if (node instanceof Emphasis) {
            runs.add(new Inline.Emphasis(runs(node)));
        } else if (node instanceof StrongEmphasis) {
            runs.add(new Inline.Strong(runs(node)));
        } else if (node instanceof Link link && target(link).isPresent()) {
            runs.add(new Inline.Link(target(link).get(), runs(node)));
        } else {
            runs.addAll(runs(node));
        }
    }

    /** Neighbouring characters make one run, so that what was typed as one is read as one. */
    private static void append(List<Inline> runs, String characters) {
        if (!runs.isEmpty() && runs.get(runs.size() - 1) instanceof Inline.Text before) {
            runs.set(runs.size() - 1, new Inline.Text(before.value() + characters));
        } else if (!characters.isEmpty()) {
            runs.add(new Inline.Text(characters));
        }
    }

    private static Optional<URI> target(Link link) {
        try {
            URI target = new URI(link.getDestination());
            return Optional.of(target).filter(uri -> LINKABLE.contains(String.valueOf(uri.getScheme())));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
