package no.grobunn.core.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.actor.Direction;
import no.grobunn.core.actor.Relationship;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.quantity.Rating;

/**
 * The actors and the relationships that count, as a graph. Immutable and thread-safe; the same whatever the order of actors and relationships.
 *
 * <ul>
 *   <li><b>Ties and arcs.</b> Two actors that any relationship joins have one tie. A directed relationship ({@link Relationship#effectiveDirection()}) is an arc
 *       one way; a mutual or undirected one, such as {@code collaborates}, is an arc each way.
 *   <li><b>Parallel relationships</b> collapse into one tie, and those of one direction into one arc. Its strength is that of the strongest: strength is a rating
 *       from 1 to 5, and a sum would grow with how finely somebody described the same link. A relationship that states no strength counts as {@value #LEAST}:
 *       all that is known is that it is there.
 *   <li><b>Weighted degree</b> is the sum of strengths. <b>Strength is never a distance</b>: every tie is one step.
 *   <li><b>Distances are undirected</b>: betweenness, closeness, components, cut vertices, bridges and diameters ask who holds the network together, and a link
 *       does so whichever way it runs. In- and out-degree, reciprocity and brokerage follow the direction.
 *   <li>Every actor is in the network, also one that nobody is joined with.
 * </ul>
 *
 * <p>Making a network and asking for degrees is quick (linear but for sorting); {@link #measures()} takes time in proportion to actors × ties.
 */
public final class ActorNetwork {
    /** The strength of a relationship that states none. */
    public static final int LEAST = Rating.LEAST;

    private final NetworkScope scope;
    private final List<Actor> actors;
    private final List<Relationship> relationships;
    private final Map<ActorId, Integer> numbers = new HashMap<>();
    private final Adjacency ties;
    private final Adjacency out;
    private final Adjacency in;

    private ActorNetwork(Collection<Actor> actors, Collection<Relationship> relationships, NetworkScope scope) {
        this.scope = scope;
        this.actors = Order.byId(actors, Actor::id);
        this.actors.forEach(this::number);
        this.relationships = relationships.stream().filter(scope::includes).toList();
        long[] arcs = this.relationships.stream().flatMapToLong(this::arcs).toArray();
        out = adjacency(LongStream.of(arcs));
        in = adjacency(LongStream.of(arcs).map(Adjacency::reversed));
        ties = adjacency(LongStream.of(arcs).flatMap(arc -> LongStream.of(arc, Adjacency.reversed(arc))));
    }

    /** The network of a dossier. */
    public static ActorNetwork of(Dossier dossier, NetworkScope scope) {
        return of(dossier.actors(), dossier.relationships(), scope);
    }

    /**
     * The network of actors and what joins them.
     *
     * @throws IllegalArgumentException if two actors have one id, or a relationship that counts names an actor that is not among them
     */
    public static ActorNetwork of(
            Collection<Actor> actors, Collection<Relationship> relationships, NetworkScope scope) {
        return new ActorNetwork(actors, relationships, scope);
    }

    public NetworkScope scope() {
        return scope;
    }

    /** Its actors by id. */
    public List<ActorId> actors() {
        return actors.stream().map(Actor::id).toList();
    }

    /** Its ties, by the first actor's id, then the second's. */
    public List<Tie> ties() {
        List<Tie> all = new ArrayList<>(ties.arcs() / 2);
        for (int v = 0; v < ties.vertices(); v++) {
            for (int i = ties.first(v); i < ties.end(v); i++) {
                if (ties.target(i) > v) {
                    all.add(tie(v, ties.target(i)));
                }
            }
        }
        return List.copyOf(all);
    }

    /**
     * How many actors an actor is joined with.
     *
     * @throws IllegalArgumentException if it is not in the network
     */
    public int degree(ActorId actor) {
        return ties.degree(numberOf(actor));
    }

    /**
     * The strengths of an actor's ties together.
     *
     * @throws IllegalArgumentException if it is not in the network
     */
    public int weightedDegree(ActorId actor) {
        return ties.strength(numberOf(actor));
    }

    /** The actors that nobody is joined with, by id. */
    public List<ActorId> isolated() {
        return IntStream.range(0, actors.size())
                .filter(vertex -> ties.degree(vertex) == 0)
                .mapToObj(this::id)
                .toList();
    }

    /** Whether so few actors are joined with somebody that a ranking would mislead ({@link NetworkMeasures#FEWEST_FOR_RANKING}). */
    public boolean isSmall() {
        return actors.size() - isolated().size() < NetworkMeasures.FEWEST_FOR_RANKING;
    }

    /** The vulnerable connectors, by id; unlike {@link #measures()} quick. */
    public List<CutVertex> cutVertices() {
        Connectivity connectivity = new Connectivity(ties);
        return IntStream.range(0, actors.size())
                .filter(connectivity::isCut)
                .mapToObj(vertex -> new CutVertex(id(vertex), connectivity.cutOff(vertex)))
                .toList();
    }

    /** Reckons everything, anew at each call; time in proportion to actors × ties, a few seconds for 10 000 actors. */
    public NetworkMeasures measures() {
        return new NetworkReckoning(this).measures();
    }

    List<Relationship> relationships() {
        return relationships;
    }

    ActorId id(int number) {
        return actors.get(number).id();
    }

    Sector sector(int number) {
        return actors.get(number).sector();
    }

    /** The sector of each actor, numbered in the vocabulary's order. */
    int[] sectors() {
        List<Sector> vocabulary = List.of(Sector.values());
        return actors.stream()
                .mapToInt(actor -> vocabulary.indexOf(actor.sector()))
                .toArray();
    }

    int size() {
        return actors.size();
    }

    Adjacency tieGraph() {
        return ties;
    }

    Adjacency outGraph() {
        return out;
    }

    Adjacency inGraph() {
        return in;
    }

    /** The tie of two actors by number. */
    Tie tie(int one, int other) {
        return new Tie(id(Math.min(one, other)), id(Math.max(one, other)));
    }

    int numberOf(ActorId actor) {
        Integer number = numbers.get(actor);
        if (number == null) {
            throw new IllegalArgumentException("The network has no actor " + actor);
        }
        return number;
    }

    private void number(Actor actor) {
        if (numbers.putIfAbsent(actor.id(), numbers.size()) != null) {
            throw new IllegalArgumentException("Two actors have the id " + actor.id());
        }
    }

    /** Its arcs, packed. */
    LongStream arcs(Relationship relationship) {
        Rating strength = relationship.strength();
        long arc = Adjacency.arc(
                numberOf(relationship.from()),
                numberOf(relationship.to()),
                strength == null ? LEAST : strength.value());
        return relationship.effectiveDirection() == Direction.DIRECTED
                ? LongStream.of(arc)
                : LongStream.of(arc, Adjacency.reversed(arc));
    }

    private Adjacency adjacency(LongStream arcs) {
        return new Adjacency(actors.size(), arcs.toArray());
    }
}
