package no.grobunn.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.Direction;
import no.grobunn.core.actor.Relationship;
import no.grobunn.core.actor.RelationshipKind;
import no.grobunn.core.actor.RelationshipStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActorNetworkTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 29);

    @Test
    void parallel_relationships_are_one_tie_with_the_strength_of_the_strongest() {
        ActorNetwork network = SampleNetwork.of(3)
                .add(0, 1, RelationshipKind.COLLABORATES, 2, RelationshipStatus.EXISTING)
                .add(1, 0, RelationshipKind.FUNDS, 4, RelationshipStatus.EXISTING)
                .add(0, 2, RelationshipKind.OWNS, null, RelationshipStatus.EXISTING)
                .network();

        assertThat(network.ties()).hasSize(2);
        assertThat(network.degree(SampleNetwork.id(0))).isEqualTo(2);
        assertThat(network.weightedDegree(SampleNetwork.id(0))).isEqualTo(4 + 1);
        ActorMeasures first = network.measures().actors().get(0);
        assertThat(first.weightedInDegree()).isEqualTo(4);
        assertThat(first.weightedOutDegree()).isEqualTo(2 + 1);
    }

    @Test
    void the_network_is_the_same_whatever_the_order_of_the_file() {
        for (long seed = 0; seed < 20; seed++) {
            SampleNetwork sample = SampleNetwork.random(seed);
            List<Actor> actors = new ArrayList<>(sample.actors());
            List<Relationship> relationships = new ArrayList<>(sample.relationships());
            Collections.shuffle(actors, new Random(seed));
            Collections.shuffle(relationships, new Random(seed));

            assertThat(new SampleNetwork(actors, relationships).measures()).isEqualTo(sample.measures());
        }
    }

    @Test
    void what_is_potential_or_wanted_counts_only_then() {
        SampleNetwork sample = SampleNetwork.of(4)
                .join(0, 1)
                .add(1, 2, RelationshipKind.COLLABORATES, null, RelationshipStatus.POTENTIAL)
                .add(2, 0, RelationshipKind.COLLABORATES, null, RelationshipStatus.WANTED);

        NetworkComparison comparison =
                NetworkComparison.of(sample.network(NetworkScope.now()), sample.network(NetworkScope.then()));

        assertThat(comparison.now().ties()).isOne();
        assertThat(comparison.newTies())
                .containsExactly(
                        new Tie(SampleNetwork.id(0), SampleNetwork.id(2)),
                        new Tie(SampleNetwork.id(1), SampleNetwork.id(2)));
        assertThat(comparison.newlyConnected()).containsExactly(SampleNetwork.id(2));
        assertThat(comparison.stillIsolated()).containsExactly(SampleNetwork.id(3));
        assertThat(comparison.securedBridges())
                .containsExactly(new Bridge(new Tie(SampleNetwork.id(0), SampleNetwork.id(1)), 1));
    }

    @Test
    void on_a_day_what_is_over_does_not_count_and_what_is_hoped_for_may_lie_ahead() {
        NetworkScope now = NetworkScope.now().on(DAY);
        NetworkScope then = NetworkScope.then().on(DAY);

        assertThat(now.includes(dated(RelationshipStatus.EXISTING, null, DAY))).isTrue();
        assertThat(now.includes(dated(RelationshipStatus.EXISTING, null, DAY.minusDays(1))))
                .isFalse();
        assertThat(now.includes(dated(RelationshipStatus.EXISTING, DAY.plusDays(1), null)))
                .isFalse();
        assertThat(now.includes(dated(RelationshipStatus.WANTED, null, null))).isFalse();
        assertThat(then.includes(dated(RelationshipStatus.WANTED, DAY.plusDays(1), null)))
                .isTrue();
        assertThat(then.includes(dated(RelationshipStatus.POTENTIAL, null, DAY.minusDays(1))))
                .isFalse();
        assertThat(NetworkScope.now().includes(dated(RelationshipStatus.EXISTING, null, DAY.minusDays(1))))
                .isTrue();
    }

    @Test
    void a_direction_of_its_own_overrides_the_kinds() {
        SampleNetwork sample = SampleNetwork.of(2);
        sample.relationships()
                .add(relationship(
                        Direction.DIRECTED, RelationshipKind.COLLABORATES, RelationshipStatus.EXISTING, null, null));

        NetworkMeasures measures = sample.measures();

        assertThat(measures.actors().get(0).inDegree()).isZero();
        assertThat(measures.reciprocity()).isEqualTo(new Reciprocity(1, 0));
        assertThat(measures.reciprocityByKind()).containsOnlyKeys(RelationshipKind.COLLABORATES);
    }

    @Test
    void below_eight_connected_actors_nobody_is_ranked() {
        SampleNetwork seven = chain(7, 9);
        SampleNetwork eight = chain(8, 9);

        assertThat(seven.measures().isSmall()).isTrue();
        assertThat(seven.measures().betweennessRanking()).isEmpty();
        assertThat(seven.measures().brokerageRanking()).isEmpty();
        assertThat(eight.measures().betweennessRanking())
                .extracting(ActorMeasures::actor)
                .startsWith(SampleNetwork.id(3), SampleNetwork.id(4))
                .hasSize(6);
        assertThat(eight.measures().mostBetween())
                .extracting(ActorMeasures::actor)
                .containsExactly(SampleNetwork.id(3), SampleNetwork.id(4));
        assertThat(eight.measures().brokerageRanking()).hasSize(6);
    }

    @Test
    void an_empty_network_and_a_lonely_actor_have_measures() {
        assertThat(SampleNetwork.of(0).measures().components()).isEmpty();
        ActorMeasures alone = SampleNetwork.of(1).measures().actors().get(0);

        assertThat(alone.isIsolated()).isTrue();
        assertThat(alone.harmonicCloseness()).isZero();
        assertThat(alone.normalisedBetweenness()).isZero();
        assertThat(alone.brokerage()).isEqualTo(Brokerage.NONE);
    }

    @Test
    void a_chain_of_ten_thousand_needs_no_deep_stack() {
        Connectivity connectivity =
                new Connectivity(chain(10_000, 10_000).network().tieGraph());

        assertThat(connectivity.bridges()).hasSize(9_999);
        assertThat(connectivity.isCut(5_000)).isTrue();
        assertThat(connectivity.isCut(0)).isFalse();
    }

    @Test
    void more_shortest_paths_than_a_double_can_count_do_no_harm() {
        SampleNetwork lozenges = SampleNetwork.of(3 * 1_500 + 1);
        for (int i = 0; i < 1_500; i++) {
            lozenges.join(3 * i, 3 * i + 1).join(3 * i, 3 * i + 2);
            lozenges.join(3 * i + 1, 3 * i + 3).join(3 * i + 2, 3 * i + 3);
        }

        NetworkMeasures measures = lozenges.measures();

        assertThat(measures.actors()).allMatch(actor -> Double.isFinite(actor.betweenness()));
        // Every pair on either side of the middle, and half of what joins the two sides of the lozenge before it and of
        // the one behind.
        assertThat(measures.actors().get(3 * 750).betweenness()).isCloseTo(2250.0 * 2250 + 1, within(1e-3));
    }

    @Test
    void what_does_not_fit_together_is_refused() {
        SampleNetwork two = SampleNetwork.of(2).join(0, 1);
        List<Actor> twice = List.of(two.actors().get(0), two.actors().get(0));

        assertThatThrownBy(() -> ActorNetwork.of(List.of(), two.relationships(), NetworkScope.now()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a000000");
        assertThatThrownBy(() -> ActorNetwork.of(twice, List.of(), NetworkScope.now()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Two actors");
        assertThatThrownBy(() ->
                        NetworkComparison.of(two.network(), SampleNetwork.of(1).network()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> two.network().degree(SampleNetwork.id(7)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static SampleNetwork chain(int length, int size) {
        SampleNetwork chain = SampleNetwork.of(size);
        for (int i = 1; i < length; i++) {
            chain.join(i - 1, i);
        }
        return chain;
    }

    private static Relationship dated(RelationshipStatus status, @Nullable LocalDate since, @Nullable LocalDate until) {
        return relationship(null, RelationshipKind.FUNDS, status, since, until);
    }

    private static Relationship relationship(
            @Nullable Direction direction,
            RelationshipKind kind,
            RelationshipStatus status,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {
        return new Relationship(
                null,
                SampleNetwork.id(0),
                SampleNetwork.id(1),
                null,
                direction,
                since,
                until,
                kind,
                status,
                null,
                null,
                null);
    }
}
