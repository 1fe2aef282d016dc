package no.grobunn.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.actor.Relationship;
import no.grobunn.core.actor.RelationshipKind;
import no.grobunn.core.actor.RelationshipStatus;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.analysis.ActorNetwork;
import no.grobunn.core.analysis.NetworkMeasures;
import no.grobunn.core.analysis.NetworkScope;

/** How long the network's measures take, by size; what must hold is 10 000 actors and 50 000 relationships in 60 s and 512 MB. */
public final class NetworkBenchmark {
    private static final int[][] SIZES = {{30, 60}, {300, 1_500}, {1_000, 5_000}, {3_000, 15_000}, {10_000, 50_000}};
    private static final int WARM_UP = 3;

    private NetworkBenchmark() {}

    /** Prints a table. */
    public static void main(String[] arguments) {
        System.out.println("| shape | actors | relationships | network, ms | measures, ms | highest betweenness |");
        System.out.println("|---|---|---|---|---|---|");
        for (int[] size : SIZES) {
            print("random", actors(size[0]), random(size[0], size[1]));
        }
        print("hubs", actors(10_000), hubs(10_000, 50_000));
        print("chain", actors(10_000), chain(10_000));
        print("star", actors(10_000), star(10_000));
        System.out.printf(
                "%nLargest heap allowed: %d MB%n", Runtime.getRuntime().maxMemory() >> 20);
    }

    private static void print(String shape, List<Actor> actors, List<Relationship> relationships) {
        for (int i = 0; i < WARM_UP && actors.size() < 3_000; i++) {
            ActorNetwork.of(actors, relationships, NetworkScope.now()).measures();
        }
        long begun = System.nanoTime();
        ActorNetwork network = ActorNetwork.of(actors, relationships, NetworkScope.now());
        long made = System.nanoTime();
        NetworkMeasures measures = network.measures();
        long done = System.nanoTime();
        System.out.printf(
                "| %s | %d | %d | %.1f | %.1f | %.0f |%n",
                shape,
                actors.size(),
                relationships.size(),
                (made - begun) / 1e6,
                (done - made) / 1e6,
                measures.betweennessRanking().stream()
                        .mapToDouble(actor -> actor.betweenness())
                        .max()
                        .orElse(0));
    }

    private static List<Actor> actors(int count) {
        Sector[] sectors = Sector.values();
        List<Actor> actors = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            actors.add(Actor.builder(id(i), "Actor " + i, sectors[i % sectors.length])
                    .build());
        }
        return actors;
    }

    private static List<Relationship> random(int actors, int count) {
        Random random = new Random(actors);
        List<Relationship> relationships = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int from = random.nextInt(actors);
            relationships.add(relationship(from, (from + 1 + random.nextInt(actors - 1)) % actors, i));
        }
        return relationships;
    }

    /** Few with many relationships and many with few, as regions have them. */
    private static List<Relationship> hubs(int actors, int count) {
        Random random = new Random(actors);
        List<Relationship> relationships = new ArrayList<>(count);
        while (relationships.size() < count) {
            int from = random.nextInt(actors);
            int to = (int) (actors * Math.pow(random.nextDouble(), 6));
            if (from != to) {
                relationships.add(relationship(from, to, relationships.size()));
            }
        }
        return relationships;
    }

    private static List<Relationship> chain(int actors) {
        List<Relationship> relationships = new ArrayList<>(actors);
        for (int i = 1; i < actors; i++) {
            relationships.add(relationship(i - 1, i, i));
        }
        return relationships;
    }

    private static List<Relationship> star(int actors) {
        List<Relationship> relationships = new ArrayList<>(actors);
        for (int i = 1; i < actors; i++) {
            relationships.add(relationship(0, i, 0));
        }
        return relationships;
    }

    private static Relationship relationship(int from, int to, int kind) {
        RelationshipKind[] kinds = RelationshipKind.values();
        return new Relationship(
                null,
                id(from),
                id(to),
                null,
                null,
                null,
                null,
                kinds[kind % kinds.length],
                RelationshipStatus.EXISTING,
                null,
                null,
                null);
    }

    private static ActorId id(int number) {
        return new ActorId("a" + number);
    }
}
