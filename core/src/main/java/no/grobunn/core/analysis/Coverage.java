package no.grobunn.core.analysis;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.initiative.CircularStrategy;
import no.grobunn.core.initiative.Initiative;
import no.grobunn.core.initiative.InitiativeId;
import no.grobunn.core.initiative.InitiativeStatus;
import no.grobunn.core.need.Need;
import no.grobunn.core.need.NeedId;

/**
 * Which links of the competence chain initiatives reach, and which are needed and reached by none: a gap map of supply against demand. Immutable.
 *
 * <p>A planned, ongoing or completed initiative counts; a discontinued one reaches nobody and is named apart. A need that was set aside makes no white spot and is
 * named apart. What names no level or no column is counted as unplaced, so that every initiative and every need is found somewhere.
 *
 * @param byStrategy the chain against the ten circular strategies (Potting et al. 2017), all of them in their order
 * @param byTheme the chain against the themes of the initiatives, the commonest first, then by text; a need names no theme, so none stands in a cell and none is
 *     unplaced here
 * @param byLevel the chain alone: every level in its order with whatever names it
 * @param discontinued the initiatives that do not count, by id
 * @param setAside the needs that do not count, by id
 */
public record Coverage(
        CoverageMatrix<CircularStrategy> byStrategy,
        CoverageMatrix<String> byTheme,
        Map<ChainLevel, Reach> byLevel,
        List<InitiativeId> discontinued,
        List<NeedId> setAside) {
    public Coverage {
        byLevel = Collections.unmodifiableMap(new LinkedHashMap<>(byLevel));
        discontinued = List.copyOf(discontinued);
        setAside = List.copyOf(setAside);
    }

    /** The coverage of a dossier's initiatives and needs. */
    public static Coverage of(Dossier dossier) {
        List<Initiative> initiatives = Order.byId(dossier.initiatives(), Initiative::id);
        List<Need> needs = Order.byId(dossier.needs(), Need::id);
        List<Initiative> counted = counted(initiatives);
        List<Need> standing = standing(needs);
        return new Coverage(
                byStrategy(counted, standing),
                new CoverageCount<>(themes(counted), Initiative::themes).matrix(counted, List.of(), need -> List.of()),
                byLevel(counted, standing),
                initiatives.stream()
                        .filter(initiative -> !counts(initiative))
                        .map(Initiative::id)
                        .toList(),
                needs.stream().filter(Need::isSetAside).map(Need::id).toList());
    }

    /** The chain against the circular strategies by itself, for whoever asks no more: the same as {@code of(dossier).byStrategy()}. */
    public static CoverageMatrix<CircularStrategy> byStrategy(Dossier dossier) {
        return byStrategy(
                counted(Order.byId(dossier.initiatives(), Initiative::id)),
                standing(Order.byId(dossier.needs(), Need::id)));
    }

    private static CoverageMatrix<CircularStrategy> byStrategy(List<Initiative> counted, List<Need> standing) {
        return new CoverageCount<>(List.of(CircularStrategy.values()), Initiative::circularStrategies)
                .matrix(counted, standing, Need::circularStrategies);
    }

    private static List<Initiative> counted(List<Initiative> initiatives) {
        return initiatives.stream().filter(Coverage::counts).toList();
    }

    private static List<Need> standing(List<Need> needs) {
        return needs.stream().filter(need -> !need.isSetAside()).toList();
    }

    /** Whether an initiative covers anything: one that was discontinued reaches nobody. */
    public static boolean counts(Initiative initiative) {
        return initiative.status() != InitiativeStatus.DISCONTINUED;
    }

    private static List<String> themes(List<Initiative> initiatives) {
        Map<String, Long> counts = initiatives.stream()
                .flatMap(initiative -> initiative.themes().stream().distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<ChainLevel, Reach> byLevel(List<Initiative> initiatives, List<Need> needs) {
        Map<ChainLevel, Reach> reaches = new LinkedHashMap<>();
        for (ChainLevel level : ChainLevel.values()) {
            reaches.put(
                    level,
                    CoverageCount.reach(
                            initiatives,
                            initiative -> initiative.chainLevels().contains(level),
                            needs,
                            need -> need.chainLevels().contains(level)));
        }
        return reaches;
    }
}
