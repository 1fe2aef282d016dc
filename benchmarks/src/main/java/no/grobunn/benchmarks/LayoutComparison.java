package no.grobunn.benchmarks;

import static no.grobunn.core.drawing.Drawing.mm;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.grobunn.core.actormap.ActorMapLayout;
import no.grobunn.core.actormap.MapSizes;

/**
 * Our layout of actor maps beside ELK's layered layout with the same columns: how often lines cross and how long they are, as ratios (ours to ELK's). ELK
 * has no lanes; on equal terms we do without them too, and what lanes cost is shown beside it.
 */
public final class LayoutComparison {
    private static final int[] SIZES = {12, 60, 120, 300};
    private static final int MAPS = Integer.getInteger("maps", 5);
    private static final int ELK_DRAWINGS = 5;
    private static final Path FREDRIKSTAD = Path.of("examples", "fredrikstad");

    private LayoutComparison() {}

    /** On what terms the two are compared. */
    private enum Terms {
        /** The same columns, no lanes, and a page as wide as ELK's drawing and as high as A3, so that neither is stretched. */
        EQUAL("no lanes, as wide as ELK") {
            @Override
            ActorMapLayout ours(SampleMap sample, MapSizes.Size elk) {
                return laidOut(sample.withoutLanes(), asWideAs(elk));
            }
        },
        /** The same columns, no lanes, and a page as wide and as high as ELK's drawing, so that we stand less side by side. */
        SAME_PAGE("no lanes, as wide and high as ELK") {
            @Override
            ActorMapLayout ours(SampleMap sample, MapSizes.Size elk) {
                return laidOut(sample.withoutLanes(), elk);
            }
        },
        /** Sectors in lanes, which ELK does not respect. */
        LANES("lanes, as wide as ELK") {
            @Override
            ActorMapLayout ours(SampleMap sample, MapSizes.Size elk) {
                return laidOut(sample, asWideAs(elk));
            }
        },
        /** Sectors in lanes on the page that a report has, however wide ELK's drawing is. */
        REPORT("lanes, as wide as A3") {
            @Override
            ActorMapLayout ours(SampleMap sample, MapSizes.Size elk) {
                return laidOut(sample, A3);
            }
        };

        private static final MapSizes.Size A3 = new MapSizes.Size(mm(437), mm(228));

        private final String words;

        Terms(String words) {
            this.words = words;
        }

        abstract ActorMapLayout ours(SampleMap sample, MapSizes.Size elk);

        private static MapSizes.Size asWideAs(MapSizes.Size elk) {
            return new MapSizes.Size(elk.width(), A3.height());
        }

        private static ActorMapLayout laidOut(SampleMap sample, MapSizes.Size page) {
            return ActorMapLayout.of(sample.map(), sample, page);
        }
    }

    /** Two drawings of one map. */
    private record Pair(DrawnLines ours, DrawnLines elk) {
        double crossings() {
            double theirs = elk.crossings();
            double own = ours.crossings();
            return own == theirs ? 1 : own / theirs;
        }

        double length() {
            return ours.length() / elk.length();
        }

        double area() {
            return area(ours) / area(elk);
        }

        private static double area(DrawnLines drawn) {
            return drawn.page().width() * drawn.page().height();
        }
    }

    /** A map and what ELK makes of it. */
    private record Task(SampleMap sample, DrawnLines elk) {
        Task(SampleMap sample) {
            this(sample, middle(sample));
        }

        /** ELK draws the same map another way each time; the middle one of some speaks for it. */
        private static DrawnLines middle(SampleMap sample) {
            return Stream.generate(() -> ElkLayered.of(sample))
                    .limit(ELK_DRAWINGS)
                    .sorted(Comparator.comparingLong(DrawnLines::crossings).thenComparingDouble(DrawnLines::length))
                    .skip(ELK_DRAWINGS / 2)
                    .findFirst()
                    .orElseThrow();
        }

        Pair on(Terms terms) {
            return new Pair(DrawnLines.of(terms.ours(sample, elk.page())), elk);
        }
    }

    /** Prints a table. */
    public static void main(String[] arguments) {
        Map<Integer, List<Task>> tasks = new TreeMap<>();
        for (int size : SIZES) {
            tasks.put(
                    size,
                    LongStream.range(0, MAPS)
                            .mapToObj(seed -> new Task(RandomMaps.of(size, seed)))
                            .toList());
        }
        Task fredrikstad = new Task(SampleMap.read(FREDRIKSTAD));
        System.out.printf("%d maps of each size, %s relations an actor%n%n", MAPS, RandomMaps.RELATIONS);
        System.out.println("| terms | maps | actors | crossings, ours : ELK | length, ours : ELK | area, ours : ELK |");
        System.out.println("|---|---|---|---|---|---|");
        for (Terms terms : Terms.values()) {
            List<Pair> all = new ArrayList<>();
            tasks.forEach((size, ofSize) -> {
                List<Pair> pairs = ofSize.stream().map(task -> task.on(terms)).toList();
                print(terms, Integer.toString(size), pairs);
                all.addAll(pairs);
            });
            print(terms, "12 to 300", all);
            printOne(terms, fredrikstad.on(terms));
        }
    }

    private static void print(Terms terms, String actors, List<Pair> pairs) {
        System.out.printf(
                "| %s | %d | %s | %s | %s | %s |%n",
                terms.words,
                pairs.size(),
                actors,
                spread(pairs, Pair::crossings),
                spread(pairs, Pair::length),
                spread(pairs, Pair::area));
    }

    private static Spread spread(List<Pair> pairs, ToDoubleFunction<Pair> measure) {
        return Spread.of(pairs.stream().map(measure::applyAsDouble).toList());
    }

    private static void printOne(Terms terms, Pair pair) {
        System.out.printf(
                "| %s | Fredrikstad | 25 | %d : %d | %s | %.2f |%n",
                terms.words,
                pair.ours().crossings(),
                pair.elk().crossings(),
                String.join(
                        " : ",
                        Stream.of(pair.ours(), pair.elk())
                                .map(LayoutComparison::metres)
                                .toList()),
                pair.area());
    }

    private static String metres(DrawnLines drawn) {
        return String.format("%.2f m", drawn.length() / mm(1000));
    }
}
