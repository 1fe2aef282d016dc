package no.grobunn.core.actormap;

import static no.grobunn.core.drawing.Drawing.mm;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.actormap.ActorMap.Line;
import no.grobunn.core.actormap.ActorMap.Node;

/** What holds for every map: dense or empty, a star or in pieces, with short names and long. */
class ActorMapLayoutProperties {
    private static final MapSizes.Size A3 = new MapSizes.Size(mm(364), mm(240));

    /** How near each other two lines may run: less than the ports' 1.1 mm by what doubles lose. */
    private static final double APART = mm(1.09);

    /** A map and how long its names are. */
    record Sample(ActorMap map, Map<String, Integer> letters) {
        ActorMapLayout layout() {
            return ActorMapLayout.of(map, new LettersAsSizes(letters), A3);
        }

        @Override
        public String toString() {
            return map.nodes().size() + " nodes and " + map.lines().size() + " lines";
        }
    }

    /** How nodes are joined. */
    enum Weave {
        RANDOM,
        STAR,
        CHAIN,
        PIECES,
        DENSE,
        NONE
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void nothing_lies_on_anything_else(@ForAll("maps") Sample sample) {
        DrawnMap drawn = new DrawnMap(sample.layout());
        assertThat(drawn.overlaps()).isEmpty();
        assertThat(drawn.linesThroughBoxes()).isEmpty();
        assertThat(drawn.linesOnLines(APART)).isEmpty();
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void a_node_stands_in_its_column_and_its_lane_and_within_the_map(@ForAll("maps") Sample sample) {
        ActorMapLayout layout = sample.layout();
        assertThat(layout.nodes()).hasSameSizeAs(sample.map().nodes());
        for (ActorMapLayout.PlacedNode placed : layout.nodes()) {
            assertThat(layout.columns())
                    .filteredOn(column -> column.level() == placed.node().level())
                    .singleElement()
                    .satisfies(column -> assertThat(placed.x()).isBetween(column.left(), column.right()));
            Box band = band(layout, placed);
            assertThat(placed.mark().top()).isGreaterThanOrEqualTo(band.top());
            assertThat(placed.label().bottom()).isLessThanOrEqualTo(band.bottom());
        }
    }

    private static Box band(ActorMapLayout layout, ActorMapLayout.PlacedNode placed) {
        boolean joined = layout.lines().stream()
                .anyMatch(line -> line.line().from().equals(placed.node().key())
                        || line.line().to().equals(placed.node().key()));
        if (!joined) {
            Box unconnected = layout.unconnected();
            assertThat(unconnected).isNotNull();
            return unconnected;
        }
        return layout.lanes().stream()
                .filter(lane -> lane.sector() == placed.node().sector())
                .map(lane -> new Box(0, lane.top(), layout.width(), lane.bottom()))
                .findFirst()
                .orElseThrow();
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void the_crossings_it_counts_are_those_that_are_seen(@ForAll("maps") Sample sample) {
        ActorMapLayout layout = sample.layout();
        assertThat((long) layout.crossings()).isEqualTo(new DrawnMap(layout).crossings());
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void the_order_in_which_actors_and_relations_are_given_changes_nothing(
            @ForAll("maps") Sample sample, @ForAll Random random) {
        List<Node> nodes = new ArrayList<>(sample.map().nodes());
        List<Line> lines = new ArrayList<>(sample.map().lines());
        Collections.shuffle(nodes, random);
        Collections.shuffle(lines, random);
        assertThat(new Sample(new ActorMap(nodes, lines), new HashMap<>(sample.letters())).layout())
                .isEqualTo(sample.layout());
    }

    @Provide
    static Arbitrary<Sample> maps() {
        Arbitrary<Integer> sizes = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.integers().between(1, 40)),
                Tuple.of(2, Arbitraries.integers().between(41, 120)),
                Tuple.of(1, Arbitraries.integers().between(121, 300)));
        return Combinators.combine(sizes, Arbitraries.of(Weave.class), Arbitraries.longs())
                .as(ActorMapLayoutProperties::sample);
    }

    private static Sample sample(int size, Weave weave, long seed) {
        Random random = new Random(seed);
        Map<String, Integer> letters = new LinkedHashMap<>();
        List<Node> nodes = new ArrayList<>();
        int sectors = 1 + random.nextInt(Sector.values().length);
        for (int i = 0; i < size; i++) {
            String key = String.format("a%03d", i);
            letters.put(key, 1 + random.nextInt(80));
            int level = random.nextInt(ChainLevel.values().length + 1);
            nodes.add(new Node(
                    key,
                    Sector.values()[random.nextInt(sectors)],
                    level == ChainLevel.values().length ? null : ChainLevel.values()[level]));
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; size > 1 && i < lines(weave, size, random); i++) {
            int from = from(weave, i, size, random);
            int to = to(weave, i, from, size, random);
            if (from != to) {
                lines.add(new Line(nodes.get(from).key(), nodes.get(to).key(), Integer.toString(random.nextInt(3))));
            }
        }
        return new Sample(new ActorMap(nodes, lines), letters);
    }

    private static int lines(Weave weave, int size, Random random) {
        return switch (weave) {
            case RANDOM -> random.nextInt(2 * size);
            case STAR, CHAIN -> size - 1;
            case PIECES -> size / 2;
            case DENSE -> Math.min(900, size * (size - 1) / 3);
            case NONE -> 0;
        };
    }

    private static int from(Weave weave, int line, int size, Random random) {
        return switch (weave) {
            case STAR -> 0;
            case CHAIN -> line;
            default -> random.nextInt(size);
        };
    }

    private static int to(Weave weave, int line, int from, int size, Random random) {
        return switch (weave) {
            case STAR, CHAIN -> line + 1;
            case PIECES -> from / 5 * 5 + random.nextInt(Math.min(5, size - from / 5 * 5));
            default -> random.nextInt(size);
        };
    }
}
