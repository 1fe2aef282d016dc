package no.grobunn.core.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.actor.Direction;
import no.grobunn.core.actor.Relationship;
import no.grobunn.core.actor.RelationshipKind;
import no.grobunn.core.actor.RelationshipStatus;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.quantity.Rating;
import org.jspecify.annotations.Nullable;

/** Actors by number and what joins them, for tests. */
record SampleNetwork(List<Actor> actors, List<Relationship> relationships) {
    private static final Sector[] SECTORS = Sector.values();
    private static final Direction[] DIRECTIONS = Direction.values();
    private static final RelationshipKind[] KINDS = RelationshipKind.values();

    /** So many actors, each in a sector by its number, and nothing that joins them. */
    static SampleNetwork of(int size) {
        List<Actor> actors = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            actors.add(Actor.builder(id(i), "Actor " + i, SECTORS[i % SECTORS.length])
                    .build());
        }
        return new SampleNetwork(actors, new ArrayList<>());
    }

    /** Any network: from empty to dense, of all kinds and directions, with parallel relationships and often in pieces. */
    static SampleNetwork random(long seed) {
        Random random = new Random(seed);
        int size = 1 + random.nextInt(40);
        SampleNetwork network = of(size);
        int count = size == 1 ? 0 : random.nextInt(1 + random.nextInt(3 * size));
        for (int i = 0; i < count; i++) {
            int from = random.nextInt(size);
            int to = (from + 1 + random.nextInt(size - 1)) % size;
            Integer strength = random.nextInt(4) == 0 ? null : 1 + random.nextInt(5);
            Direction direction = random.nextInt(4) == 0 ? DIRECTIONS[random.nextInt(DIRECTIONS.length)] : null;
            RelationshipKind kind = KINDS[random.nextInt(KINDS.length)];
            network.add(from, to, kind, direction, strength, RelationshipStatus.EXISTING);
        }
        return network;
    }

    /** Zachary, An Information Flow Model for Conflict and Fission in Small Groups, 1977: 34 members of a karate club and 78 ties. */
    static SampleNetwork karateClub() {
        int[][] ties = {
            {0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 17, 19, 21, 31},
            {1, 2, 3, 7, 13, 17, 19, 21, 30},
            {2, 3, 7, 8, 9, 13, 27, 28, 32},
            {3, 7, 12, 13},
            {4, 6, 10},
            {5, 6, 10, 16},
            {6, 16},
            {8, 30, 32, 33},
            {9, 33},
            {13, 33},
            {14, 32, 33},
            {15, 32, 33},
            {18, 32, 33},
            {19, 33},
            {20, 32, 33},
            {22, 32, 33},
            {23, 25, 27, 29, 32, 33},
            {24, 25, 27, 31},
            {25, 31},
            {26, 29, 33},
            {27, 33},
            {28, 31, 33},
            {29, 32, 33},
            {30, 32, 33},
            {31, 32, 33},
            {32, 33}
        };
        SampleNetwork club = of(34);
        for (int[] row : ties) {
            for (int i = 1; i < row.length; i++) {
                club.join(row[0], row[i]);
            }
        }
        return club;
    }

    /** Joins two without direction. */
    SampleNetwork join(int from, int to) {
        return add(from, to, RelationshipKind.COLLABORATES, null, RelationshipStatus.EXISTING);
    }

    /** An arc from one to the other. */
    SampleNetwork arc(int from, int to) {
        return add(from, to, RelationshipKind.FUNDS, null, RelationshipStatus.EXISTING);
    }

    SampleNetwork add(int from, int to, RelationshipKind kind, @Nullable Integer strength, RelationshipStatus status) {
        return add(from, to, kind, null, strength, status);
    }

    private SampleNetwork add(
            int from,
            int to,
            RelationshipKind kind,
            @Nullable Direction direction,
            @Nullable Integer strength,
            RelationshipStatus status) {
        relationships.add(new Relationship(
                null,
                id(from),
                id(to),
                null,
                direction,
                null,
                null,
                kind,
                status,
                strength == null ? null : new Rating(strength),
                null,
                null));
        return this;
    }

    ActorNetwork network() {
        return ActorNetwork.of(actors, relationships, NetworkScope.now());
    }

    ActorNetwork network(NetworkScope scope) {
        return ActorNetwork.of(actors, relationships, scope);
    }

    NetworkMeasures measures() {
        return network().measures();
    }

    /** Ids in the order of the numbers. */
    static ActorId id(int number) {
        return new ActorId(String.format("a%06d", number));
    }
}
