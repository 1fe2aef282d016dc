package no.grobunn.core.actormap;

/**
 * Which channels a line runs through. From one node it runs along the node's row into a gutter between two slots, up or down there, and so on.
 *
 * @param shape how many channels there are
 * @param gutter the gutter beside the first node, or where the two rows meet; −1 for a straight line
 * @param strip the strip between two rows that leads to the other gutter; −1 without one
 * @param otherGutter the gutter beside the second node; −1 without a strip
 */
record Route(Shape shape, int gutter, int strip, int otherGutter) {
    static final Route STRAIGHT = new Route(Shape.STRAIGHT, -1, -1, -1);

    /** How often a line turns. */
    enum Shape {
        STRAIGHT(0),
        ONE_GUTTER(2),
        TWO_GUTTERS(4);

        private final int bends;

        Shape(int bends) {
            this.bends = bends;
        }

        int bends() {
            return bends;
        }
    }

    static Route through(int gutter) {
        return new Route(Shape.ONE_GUTTER, gutter, -1, -1);
    }

    static Route through(int gutter, int strip, int otherGutter) {
        return new Route(Shape.TWO_GUTTERS, gutter, strip, otherGutter);
    }
}
