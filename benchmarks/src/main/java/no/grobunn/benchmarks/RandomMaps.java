package no.grobunn.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.actormap.ActorMap;

/**
 * Maps like those of regions, by size and seed: businesses and schools are many and associations few, some actors draw many relations and most draw few
 * (a power law), and relations are likelier within a sector and between levels that are near each other. The same seed gives the same map.
 */
final class RandomMaps {
    /** Relations an actor, as the Fredrikstad example has them. */
    static final double RELATIONS = 1.5;

    private static final String[] WORDS = {
        "Fredrikstad",
        "videregående",
        "skole",
        "næringsforening",
        "senter",
        "for",
        "sirkulær",
        "økonomi",
        "Østfold",
        "industri",
        "AS",
        "kommune",
        "opplæringskontor",
        "forskning",
        "verksted",
        "ombruk"
    };
    private static final int MOST_WORDS = 5;
    /** Each sector as often as it is found among the actors of a region. */
    private static final Sector[] SECTORS = {
        Sector.EDUCATION,
        Sector.EDUCATION,
        Sector.EDUCATION,
        Sector.BUSINESS,
        Sector.BUSINESS,
        Sector.BUSINESS,
        Sector.BUSINESS,
        Sector.BUSINESS,
        Sector.RESEARCH,
        Sector.CLUSTER,
        Sector.PUBLIC,
        Sector.PUBLIC,
        Sector.ASSOCIATION,
        Sector.CIVIL_SOCIETY
    };

    private static final ChainLevel[] LEVELS = {
        ChainLevel.COMPULSORY_SCHOOL,
        ChainLevel.UPPER_SECONDARY,
        ChainLevel.UPPER_SECONDARY,
        ChainLevel.VOCATIONAL_COLLEGE,
        ChainLevel.HIGHER_EDUCATION,
        ChainLevel.HIGHER_EDUCATION,
        ChainLevel.ENTERPRISE,
        ChainLevel.ENTERPRISE,
        ChainLevel.ENTERPRISE,
        ChainLevel.ENTERPRISE,
        ChainLevel.WORKING_LIFE,
        ChainLevel.WORKING_LIFE
    };
    private static final List<ChainLevel> COLUMNS = Arrays.asList(ChainLevel.values());
    private static final double PULL = -0.5;
    private static final double OTHER_SECTOR = 0.45;
    private static final double A_LEVEL_AWAY = Math.exp(-0.55);

    private final Random random;
    private final List<ActorMap.Node> nodes = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    /** How strongly each actor draws relations, summed up to it. */
    private final double[] pull;

    private RandomMaps(int actors, long seed) {
        random = new Random(31 * seed + actors);
        pull = new double[actors];
        double sum = 0;
        for (int i = 0; i < actors; i++) {
            String key = String.format("a%04d", i);
            names.put(key, name());
            nodes.add(new ActorMap.Node(key, any(SECTORS), any(LEVELS)));
            sum += Math.pow(random.nextDouble(), PULL);
            pull[i] = sum;
        }
    }

    /** A map of actors with {@link #RELATIONS} relations each. */
    static SampleMap of(int actors, long seed) {
        return new RandomMaps(actors, seed).map((int) (actors * RELATIONS));
    }

    private SampleMap map(int relations) {
        Set<String> seen = new HashSet<>();
        List<ActorMap.Line> lines = new ArrayList<>();
        while (lines.size() < relations) {
            ActorMap.Node a = drawn();
            ActorMap.Node b = drawn();
            boolean swapped = a.key().compareTo(b.key()) > 0;
            String from = swapped ? b.key() : a.key();
            String to = swapped ? a.key() : b.key();
            if (!a.equals(b) && random.nextDouble() < likelihood(a, b) && seen.add(from + " " + to)) {
                lines.add(new ActorMap.Line(from, to, ""));
            }
        }
        return new SampleMap(new ActorMap(nodes, lines), names);
    }

    private static double likelihood(ActorMap.Node a, ActorMap.Node b) {
        double sector = a.sector() == b.sector() ? 1 : OTHER_SECTOR;
        return sector * Math.pow(A_LEVEL_AWAY, Math.abs(column(a) - column(b)));
    }

    /** The column of a node from the left; actors without a level stand in the last. */
    static int column(ActorMap.Node node) {
        int level = COLUMNS.indexOf(node.level());
        return level < 0 ? COLUMNS.size() : level;
    }

    private ActorMap.Node drawn() {
        double at = random.nextDouble() * pull[pull.length - 1];
        int index = 0;
        while (pull[index] < at) {
            index++;
        }
        return nodes.get(index);
    }

    private String name() {
        StringBuilder name = new StringBuilder(any(WORDS));
        for (int words = random.nextInt(MOST_WORDS); words > 0; words--) {
            name.append(' ').append(any(WORDS));
        }
        return name.toString();
    }

    private <T> T any(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
