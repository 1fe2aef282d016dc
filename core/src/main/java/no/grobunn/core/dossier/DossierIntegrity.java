package no.grobunn.core.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.grobunn.core.action.ActionProposal;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.Relationship;
import no.grobunn.core.goal.Goal;
import no.grobunn.core.goal.GoalId;
import no.grobunn.core.initiative.Initiative;
import no.grobunn.core.invariant.Invariants;
import no.grobunn.core.invariant.Violation.Place;
import no.grobunn.core.meeting.Meeting;
import no.grobunn.core.need.Ambition;
import no.grobunn.core.need.Need;
import no.grobunn.core.need.Opportunity;
import no.grobunn.core.pilot.PilotSketch;
import org.jspecify.annotations.Nullable;

/** Whether the parts of a dossier agree: ids are unique, references resolve, the goals form a forest. */
final class DossierIntegrity {
    private final DossierBuilder parts;
    private final Invariants check = Invariants.of("dossier");

    private DossierIntegrity(DossierBuilder parts) {
        this.parts = parts;
    }

    static void enforce(DossierBuilder parts) {
        DossierIntegrity integrity = new DossierIntegrity(parts);
        integrity.idsAreUnique();
        integrity.indicatorIdsAreUnique();
        integrity.relationshipsAreDistinct();
        new ReferenceCheck(parts, integrity.check).run();
        integrity.goalsFormAForest();
        integrity.check.enforce();
    }

    private void idsAreUnique() {
        check.unique("duplicate-id", "actors", "id", parts.actors, Actor::id)
                .unique("duplicate-id", "relationships", "id", parts.relationships, Relationship::id)
                .unique("duplicate-id", "meetings", "id", parts.meetings, Meeting::id)
                .unique("duplicate-id", "initiatives", "id", parts.initiatives, Initiative::id)
                .unique("duplicate-id", "needs", "id", parts.needs, Need::id)
                .unique("duplicate-id", "opportunities", "id", parts.opportunities, Opportunity::id)
                .unique("duplicate-id", "ambitions", "id", parts.ambitions, Ambition::id)
                .unique("duplicate-id", "goals", "id", parts.goals, Goal::id)
                .unique("duplicate-id", "pilots", "id", parts.pilots, PilotSketch::id)
                .unique("duplicate-id", "actionProposals", "id", parts.actionProposals, ActionProposal::id);
    }

    private void indicatorIdsAreUnique() {
        Map<Object, String> seen = new HashMap<>();
        for (int g = 0; g < parts.goals.size(); g++) {
            Goal goal = parts.goals.get(g);
            for (int i = 0; i < goal.indicators().size(); i++) {
                String path = "goals[" + g + "].indicators[" + i + "].id";
                Object id = goal.indicators().get(i).id();
                String first = seen.putIfAbsent(id, path);
                if (first != null) {
                    check.refuse("duplicate-id", List.of(path, first), id, new Place(first));
                }
            }
        }
    }

    private void relationshipsAreDistinct() {
        check.unique(
                "repeated-relationship",
                "relationships",
                "",
                parts.relationships,
                relationship -> List.of(
                        relationship.from(),
                        relationship.to(),
                        relationship.kind(),
                        relationship.status(),
                        Optional.ofNullable(relationship.since()),
                        Optional.ofNullable(relationship.until())));
    }

    private void goalsFormAForest() {
        Map<GoalId, Integer> index = new HashMap<>();
        for (int i = 0; i < parts.goals.size(); i++) {
            index.putIfAbsent(parts.goals.get(i).id(), i);
        }
        Set<Integer> settled = new HashSet<>();
        for (int first = 0; first < parts.goals.size(); first++) {
            Set<Integer> path = new LinkedHashSet<>();
            Integer at = first;
            while (at != null && !settled.contains(at) && !path.contains(at)) {
                path.add(at);
                at = parentOf(at, index);
            }
            if (at != null && !settled.contains(at)) {
                List<Integer> steps = List.copyOf(path);
                refuseCycle(steps.subList(steps.indexOf(at), steps.size()));
            }
            settled.addAll(path);
        }
    }

    private @Nullable Integer parentOf(int goal, Map<GoalId, Integer> index) {
        GoalId parent = parts.goals.get(goal).parent();
        return parent == null ? null : index.get(parent);
    }

    /** A cycle is reported once: at the parent that leads back to the first of its goals in reading order. */
    private void refuseCycle(List<Integer> cycle) {
        int first = cycle.stream().min(Integer::compare).orElseThrow();
        int begin = cycle.indexOf(first);
        int closing = cycle.get((begin + cycle.size() - 1) % cycle.size());
        List<String> names = new ArrayList<>();
        for (int i = 0; i <= cycle.size(); i++) {
            names.add(
                    parts.goals.get(cycle.get((begin + i) % cycle.size())).id().value());
        }
        List<String> fields = new ArrayList<>(List.of("goals[" + closing + "].parent"));
        cycle.stream().filter(goal -> goal != closing).forEach(goal -> fields.add("goals[" + goal + "].parent"));
        check.refuse("goal-cycle", fields, String.join(" → ", names));
    }
}
