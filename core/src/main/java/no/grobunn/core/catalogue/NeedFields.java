package no.grobunn.core.catalogue;

import no.grobunn.core.need.Ambition;
import no.grobunn.core.need.AmbitionAgreement;
import no.grobunn.core.need.AmbitionId;
import no.grobunn.core.need.AmbitionPosition;
import no.grobunn.core.need.Need;
import no.grobunn.core.need.NeedId;
import no.grobunn.core.need.Opportunity;
import no.grobunn.core.need.OpportunityId;

/** The fields of needs, opportunities and ambitions. */
public final class NeedFields {
    /** A reference to a need. */
    public static final ScalarType<NeedId> NEED_REFERENCE = ScalarType.reference(EntityKind.NEED, NeedId::new);

    /** A need. */
    public static final ObjectType<Need> NEED = ObjectType.of("need", f -> {
        var id = f.required("id", ScalarType.id(NeedId::new), Need::id);
        var statement = f.required("statement", Scalars.TEXT, Need::statement);
        var raisedBy = f.list("raisedBy", ActorFields.ACTOR_REFERENCE, Need::raisedBy);
        var meeting = f.optional("meeting", MeetingFields.MEETING_REFERENCE, Need::meeting);
        var chainLevels = f.list("chainLevels", ActorFields.CHAIN_LEVEL, Need::chainLevels);
        var nkrLevels = f.list("nkrLevels", ActorFields.NKR_LEVEL, Need::nkrLevels);
        var circularStrategies =
                f.list("circularStrategies", InitiativeFields.CIRCULAR_STRATEGY, Need::circularStrategies);
        var priority = f.required("priority", Scalars.PRIORITY, Need::priority);
        var setAside = f.optional("setAside", Scalars.TEXT, Need::setAside);
        return v -> Need.builder(v.get(id), v.get(statement), v.get(priority))
                .raisedBy(v.list(raisedBy))
                .meeting(v.optional(meeting))
                .chainLevels(v.list(chainLevels))
                .nkrLevels(v.list(nkrLevels))
                .circularStrategies(v.list(circularStrategies))
                .setAside(v.optional(setAside))
                .build();
    });

    /** An opportunity. */
    public static final ObjectType<Opportunity> OPPORTUNITY = ObjectType.of("opportunity", f -> {
        var id = f.required("id", ScalarType.id(OpportunityId::new), Opportunity::id);
        var statement = f.required("statement", Scalars.TEXT, Opportunity::statement);
        var needs = f.list("needs", NEED_REFERENCE, Opportunity::needs);
        var actors = f.list("actors", ActorFields.ACTOR_REFERENCE, Opportunity::actors);
        var effort = f.optional("effort", Scalars.RATING, Opportunity::effort);
        var effect = f.optional("effect", Scalars.RATING, Opportunity::effect);
        return v -> new Opportunity(
                v.get(id), v.get(statement), v.list(needs), v.list(actors), v.optional(effort), v.optional(effect));
    });

    /** How far one actor wants to go. */
    public static final ObjectType<AmbitionPosition> POSITION = ObjectType.of("ambitionPosition", f -> {
        var actor = f.required("actor", ActorFields.ACTOR_REFERENCE, AmbitionPosition::actor);
        var level = f.required("level", Scalars.RATING, AmbitionPosition::level);
        var note = f.optional("note", Scalars.TEXT, AmbitionPosition::note);
        return v -> new AmbitionPosition(v.get(actor), v.get(level), v.optional(note));
    });

    /** How far the actors agreed to go. */
    public static final ObjectType<AmbitionAgreement> AGREEMENT = ObjectType.of("ambitionAgreement", f -> {
        var level = f.required("level", Scalars.RATING, AmbitionAgreement::level);
        var meeting = f.optional("meeting", MeetingFields.MEETING_REFERENCE, AmbitionAgreement::meeting);
        var decision = f.optional("decision", Scalars.TEXT, AmbitionAgreement::decision);
        return v -> new AmbitionAgreement(v.get(level), v.optional(meeting), v.optional(decision));
    });

    /** An ambition. */
    public static final ObjectType<Ambition> AMBITION = ObjectType.of("ambition", f -> {
        var id = f.required("id", ScalarType.id(AmbitionId::new), Ambition::id);
        var statement = f.required("statement", Scalars.TEXT, Ambition::statement);
        var positions = f.list("positions", POSITION, Ambition::positions);
        var agreed = f.optional("agreed", AGREEMENT, Ambition::agreed);
        return v -> new Ambition(v.get(id), v.get(statement), v.list(positions), v.optional(agreed));
    });

    private NeedFields() {}
}
