package no.grobunn.core.actormap;

import static no.grobunn.core.drawing.Drawing.mm;

import java.util.Map;
import java.util.Objects;
import no.grobunn.core.actormap.ActorMap.Node;

/** Sizes of a map whose names are so many letters long: broken anywhere, each line as wide as it may be. */
record LettersAsSizes(Map<String, Integer> letters) implements MapSizes {
    private static final double LETTER = 4.2;
    private static final double LINE = 9.4;

    @Override
    public double reach(Node node) {
        return mm(2.4) + letters(node) % 3 * mm(0.7);
    }

    @Override
    public Size label(Node node, double most) {
        double width = letters(node) * LETTER;
        int lines = (int) Math.ceil(width / most);
        return new Size(Math.min(width, most), lines * LINE);
    }

    private int letters(Node node) {
        return Objects.requireNonNull(letters.get(node.key()));
    }
}
