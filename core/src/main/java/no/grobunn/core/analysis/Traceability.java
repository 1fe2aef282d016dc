package no.grobunn.core.analysis;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.goal.Goal;
import no.grobunn.core.money.Money;
import no.grobunn.core.need.Need;
import no.grobunn.core.need.NeedId;
import no.grobunn.core.pilot.PackageNumber;
import no.grobunn.core.pilot.PilotId;
import no.grobunn.core.pilot.PilotSketch;

/**
 * Whether each need of a pilot leads to a goal, an indicator, a work package, cost and funding, and what hangs loose in either direction. The chain is that of the
 * logical framework (Rosenberg &amp; Posner, The Logical Framework, 1979), with the needs before it and the money behind. Immutable.
 *
 * <p>The pilot's goals are those it names and those its packages name; its needs are those it names and those its goals name. A need leads to every goal of the
 * pilot that names it; if none does, to every goal that the pilot's goals contribute to and that names it. A goal leads to every package that names it; if none
 * does, to those that name a goal below it.
 *
 * @param pilot which pilot
 * @param rows first the needs, the most urgent first, then by id, each with its goals by level and id; then goals without a need; last packages without a goal.
 *     Every need, goal and package of the pilot stands in at least one row
 * @param packages the packages by number, each once, with its money and its needs
 * @param looseEnds what leads nowhere, from need to money
 * @param cost what the pilot costs
 * @param funding what the pilot is paid with; money from one source pays for whatever it is spent on, so it meets the cost by year and, for own effort, by actor
 */
public record Traceability(
        PilotId pilot,
        List<TraceRow> rows,
        List<TracedPackage> packages,
        List<LooseEnd> looseEnds,
        Money cost,
        Money funding) {
    public Traceability {
        rows = List.copyOf(rows);
        packages = List.copyOf(packages);
        looseEnds = List.copyOf(looseEnds);
    }

    /** Each pilot of a dossier, by id. */
    public static List<Traceability> of(Dossier dossier) {
        return Order.byId(dossier.pilots(), PilotSketch::id).stream()
                .map(pilot -> of(dossier, pilot))
                .toList();
    }

    /**
     * One pilot within its dossier.
     *
     * @throws IllegalArgumentException if the pilot names a goal or a need that the dossier does not have
     */
    public static Traceability of(Dossier dossier, PilotSketch pilot) {
        return new Tracing(new PilotGoals(dossier, pilot)).result();
    }

    /** The needs of a dossier that were not set aside and that no goal of any kind names, the most urgent first, then by id. */
    public static List<NeedId> needsWithoutGoal(Dossier dossier) {
        Set<NeedId> named =
                dossier.goals().stream().map(Goal::needs).flatMap(List::stream).collect(Collectors.toSet());
        return missing(dossier, named);
    }

    /** The needs of a dossier that were not set aside and that no pilot takes up, by itself or through its goals; the most urgent first, then by id. */
    public static List<NeedId> needsWithoutPilot(Dossier dossier) {
        Set<NeedId> answered = dossier.pilots().stream()
                .flatMap(pilot -> new PilotGoals(dossier, pilot).needs().stream())
                .map(Need::id)
                .collect(Collectors.toSet());
        return missing(dossier, answered);
    }

    /** The needs that a pilot answers, by itself or through its goals and those of its packages; the most urgent first, then by id. */
    public static List<Need> needsOf(Dossier dossier, PilotSketch pilot) {
        return new PilotGoals(dossier, pilot).needs();
    }

    /** The needs of the pilot, in the order of the rows. */
    public List<NeedId> needs() {
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(row.need()))
                .distinct()
                .toList();
    }

    /** What the packages that lead back to a need cost, each package counted once. */
    public Money tracedCost() {
        return Money.sum(packages.stream()
                .filter(work -> !work.needs().isEmpty())
                .map(TracedPackage::cost)
                .toList());
    }

    /** What the packages of a need cost, each package counted once; shared packages count whole, so the costs of several needs do not add up. */
    public Money costOf(NeedId need) {
        Set<PackageNumber> serving = rows.stream()
                .filter(row -> Objects.equals(row.need(), need))
                .flatMap(row -> row.packages().stream())
                .collect(Collectors.toSet());
        return Money.sum(packages.stream()
                .filter(work -> serving.contains(work.number()))
                .map(TracedPackage::cost)
                .toList());
    }

    /** The loose ends of one kind. */
    public List<LooseEnd> looseEnds(LooseEndKind kind) {
        return looseEnds.stream().filter(end -> end.kind() == kind).toList();
    }

    /** Whether nothing hangs loose. */
    public boolean isWhole() {
        return looseEnds.isEmpty();
    }

    private static List<NeedId> missing(Dossier dossier, Set<NeedId> found) {
        return dossier.needs().stream()
                .filter(need -> !need.isSetAside() && !found.contains(need.id()))
                .sorted(PilotGoals.URGENT_FIRST)
                .map(Need::id)
                .toList();
    }
}
