package no.grobunn.core.dossier;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.catalogue.ActionFields;
import no.grobunn.core.catalogue.ActorFields;
import no.grobunn.core.catalogue.EntityKind;
import no.grobunn.core.catalogue.Field;
import no.grobunn.core.catalogue.FieldType;
import no.grobunn.core.catalogue.GoalFields;
import no.grobunn.core.catalogue.InitiativeFields;
import no.grobunn.core.catalogue.ListType;
import no.grobunn.core.catalogue.MeetingFields;
import no.grobunn.core.catalogue.NeedFields;
import no.grobunn.core.catalogue.ObjectType;
import no.grobunn.core.catalogue.PilotFields;
import no.grobunn.core.catalogue.ProjectFields;
import no.grobunn.core.catalogue.ScalarType;
import no.grobunn.core.goal.Goal;
import no.grobunn.core.id.Id;
import no.grobunn.core.initiative.Initiative;
import no.grobunn.core.invariant.Invariants;
import no.grobunn.core.meeting.Meeting;
import no.grobunn.core.need.Need;
import no.grobunn.core.pilot.PilotSketch;

/** Whether every reference leads to an entity: walks the field catalogue, so that no reference can be forgotten. */
final class ReferenceCheck {
    private final DossierBuilder parts;
    private final Invariants check;
    private final Map<EntityKind, Set<String>> known = new EnumMap<>(EntityKind.class);

    ReferenceCheck(DossierBuilder parts, Invariants check) {
        this.parts = parts;
        this.check = check;
        known.put(EntityKind.ACTOR, ids(parts.actors, Actor::id));
        known.put(EntityKind.MEETING, ids(parts.meetings, Meeting::id));
        known.put(EntityKind.INITIATIVE, ids(parts.initiatives, Initiative::id));
        known.put(EntityKind.NEED, ids(parts.needs, Need::id));
        known.put(EntityKind.GOAL, ids(parts.goals, Goal::id));
        known.put(EntityKind.PILOT, ids(parts.pilots, PilotSketch::id));
    }

    void run() {
        object(ProjectFields.PROJECT, parts.project, "project");
        list(ActorFields.ACTOR, parts.actors, "actors");
        list(ActorFields.RELATIONSHIP, parts.relationships, "relationships");
        if (parts.resourceGroup != null) {
            object(MeetingFields.RESOURCE_GROUP, parts.resourceGroup, "resourceGroup");
        }
        list(MeetingFields.MEETING, parts.meetings, "meetings");
        list(InitiativeFields.INITIATIVE, parts.initiatives, "initiatives");
        list(NeedFields.NEED, parts.needs, "needs");
        list(NeedFields.OPPORTUNITY, parts.opportunities, "opportunities");
        list(NeedFields.AMBITION, parts.ambitions, "ambitions");
        list(GoalFields.GOAL, parts.goals, "goals");
        list(PilotFields.PILOT, parts.pilots, "pilots");
        list(ProjectFields.WAIVER, parts.waivers, "waivers");
        list(ActionFields.ACTION_PROPOSAL, parts.actionProposals, "actionProposals");
    }

    private <T> void object(ObjectType<T> type, T object, String path) {
        for (Field<T, ?> field : type.fields()) {
            field(field, object, path + "." + field.key());
        }
    }

    private <T, V> void field(Field<T, V> field, T object, String path) {
        V value = field.of(object);
        if (value != null) {
            value(field.type(), value, path);
        }
    }

    private <V> void value(FieldType<V> type, V value, String path) {
        if (type instanceof ScalarType<V> scalar) {
            scalar.reference().ifPresent(kind -> reference(kind, scalar.write(value), path));
        } else if (type instanceof ObjectType<V> object) {
            object(object, value, path);
        } else if (type instanceof ListType<?> list) {
            entries(list, value, path);
        }
    }

    @SuppressWarnings("unchecked") // a list type's value is a list of its elements
    private <E> void entries(ListType<E> type, Object value, String path) {
        list(type.element(), (List<E>) value, path);
    }

    private <E> void list(FieldType<E> type, List<E> entries, String path) {
        int index = 0;
        for (E entry : entries) {
            value(type, entry, path + "[" + index++ + "]");
        }
    }

    private void reference(EntityKind kind, String id, String path) {
        if (!known.getOrDefault(kind, Set.of()).contains(id)) {
            check.refuse("unresolved-reference", List.of(path), kind.key(), id);
        }
    }

    private static <E> Set<String> ids(Collection<E> entities, Function<E, ? extends Id> id) {
        Set<String> ids = new LinkedHashSet<>();
        entities.forEach(entity -> ids.add(id.apply(entity).value()));
        return ids;
    }
}
