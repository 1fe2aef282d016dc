package no.grobunn.core.document;

import java.util.List;

/**
 * A list; an item is paragraphs and lists, so lists nest.
 *
 * @param ordered whether items carry numbers, from 1, instead of dashes
 * @param items the items, each with at least one block
 */
public record ListBlock(boolean ordered, List<List<Block>> items) implements Block {
    public ListBlock {
        items = items.stream().map(List::copyOf).toList();
        for (List<Block> item : items) {
            if (item.isEmpty()) {
                throw new IllegalArgumentException("A list item is not empty");
            }
            for (Block block : item) {
                if (!(block instanceof Paragraph || block instanceof ListBlock)) {
                    throw new IllegalArgumentException("A list item holds paragraphs and lists only");
                }
            }
        }
    }

    /** A list with dashes, one line of plain text an item. */
    public static ListBlock bullets(List<String> items) {
        return new ListBlock(
                false,
                items.stream().map(item -> List.<Block>of(Paragraph.body(item))).toList());
    }
}
