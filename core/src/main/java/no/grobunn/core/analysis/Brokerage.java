package no.grobunn.core.analysis;

/**
 * How often an actor stands between two others that are not joined themselves, by what sectors the three belong to (Gould &amp; Fernandez, Structures of
 * Mediation: A Formal Approach to Brokerage in Transaction Networks, 1989). Counted are pairs from → broker → to without a direct from → to; an undirected or
 * mutual relationship runs both ways, so an undirected pair counts twice.
 *
 * @param coordinator all three in one sector
 * @param consultant the two others in one sector, the broker in another (also called itinerant)
 * @param representative from within the broker's sector to another: speaks for its own
 * @param gatekeeper from another sector into the broker's: lets in
 * @param liaison all three in different sectors
 */
public record Brokerage(long coordinator, long consultant, long representative, long gatekeeper, long liaison) {
    /** No brokerage. */
    public static final Brokerage NONE = new Brokerage(0, 0, 0, 0, 0);

    /** All roles together. */
    public long total() {
        return coordinator + betweenSectors();
    }

    /** The roles that join different sectors: all but the coordinator's. */
    public long betweenSectors() {
        return consultant + representative + gatekeeper + liaison;
    }
}
