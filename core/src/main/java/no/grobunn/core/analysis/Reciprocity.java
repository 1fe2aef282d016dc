package no.grobunn.core.analysis;

/**
 * How many directed relationships are answered by one the other way (Newman, Forrest &amp; Balow, Email networks and the spread of computer viruses, 2002).
 *
 * @param arcs ordered pairs of actors that a directed or mutual relationship joins, parallel ones counted once
 * @param reciprocated those of them whose opposite is among them
 */
public record Reciprocity(int arcs, int reciprocated) {
    /** The share that is answered, 0 to 1; 0 without arcs. */
    public double share() {
        return arcs == 0 ? 0 : (double) reciprocated / arcs;
    }
}
