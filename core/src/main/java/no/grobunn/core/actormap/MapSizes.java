package no.grobunn.core.actormap;

/** How large the things on a map are, in points. Implementations are pure: the same question has the same answer. */
public interface MapSizes {
    /** How far a node's mark reaches from its centre; more than 0. */
    double reach(ActorMap.Node node);

    /**
     * The box of a node's label.
     *
     * @param most the width it should keep; a label may be wider only where a single letter is
     */
    Size label(ActorMap.Node node, double most);

    /**
     * A width and a height.
     *
     * @param width at least 0
     * @param height at least 0
     */
    record Size(double width, double height) {
        public Size {
            if (!(width >= 0 && height >= 0)) {
                throw new IllegalArgumentException("Nothing is " + width + " × " + height);
            }
        }
    }
}
