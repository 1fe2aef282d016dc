package no.grobunn.core.catalogue;

import no.grobunn.core.meeting.FollowUp;
import no.grobunn.core.meeting.Meeting;
import no.grobunn.core.meeting.MeetingHost;
import no.grobunn.core.meeting.MeetingId;
import no.grobunn.core.meeting.MeetingInput;
import no.grobunn.core.meeting.MeetingKind;
import no.grobunn.core.meeting.ResourceGroup;
import no.grobunn.core.meeting.ResourceGroupMember;

/** The fields of meetings and of the resource group. */
public final class MeetingFields {
    /** A reference to a meeting. */
    public static final ScalarType<MeetingId> MEETING_REFERENCE =
            ScalarType.reference(EntityKind.MEETING, MeetingId::new);

    /** Who holds a meeting. */
    public static final ObjectType<MeetingHost> HOST = ObjectType.of("meetingHost", f -> {
        var actor = f.required("actor", ActorFields.ACTOR_REFERENCE, MeetingHost::actor);
        var role = f.optional("role", Scalars.TEXT, MeetingHost::role);
        return v -> new MeetingHost(v.get(actor), v.optional(role));
    });

    /** What somebody said at a meeting. */
    public static final ObjectType<MeetingInput> INPUT = ObjectType.of("meetingInput", f -> {
        var actor = f.optional("actor", ActorFields.ACTOR_REFERENCE, MeetingInput::actor);
        var text = f.required("text", Scalars.TEXT, MeetingInput::text);
        return v -> new MeetingInput(v.optional(actor), v.get(text));
    });

    /** What somebody shall do after a meeting. */
    public static final ObjectType<FollowUp> FOLLOW_UP = ObjectType.of("followUp", f -> {
        var text = f.required("text", Scalars.TEXT, FollowUp::text);
        var responsible = f.required("responsible", ActorFields.ACTOR_REFERENCE, FollowUp::responsible);
        var due = f.optional("due", Scalars.DATE, FollowUp::due);
        var done = f.standard("done", Scalars.FLAG, false, FollowUp::done);
        return v -> new FollowUp(v.get(text), v.get(responsible), v.optional(due), v.get(done));
    });

    /** A meeting. */
    public static final ObjectType<Meeting> MEETING = ObjectType.of("meeting", f -> {
        var id = f.required("id", ScalarType.id(MeetingId::new), Meeting::id);
        var title = f.required("title", Scalars.TEXT, Meeting::title);
        var kind = f.required("kind", ScalarType.vocabulary(MeetingKind.class), Meeting::kind);
        var date = f.required("date", Scalars.DATE, Meeting::date);
        var start = f.optional("start", Scalars.TIME, Meeting::start);
        var end = f.optional("end", Scalars.TIME, Meeting::end);
        var place = f.optional("place", Scalars.TEXT, Meeting::place);
        var hosts = f.list("hosts", HOST, Meeting::hosts);
        var purpose = f.optional("purpose", Scalars.TEXT, Meeting::purpose);
        var invited = f.list("invited", ActorFields.ACTOR_REFERENCE, Meeting::invited);
        var attended = f.list("attended", ActorFields.ACTOR_REFERENCE, Meeting::attended);
        var agenda = f.list("agenda", Scalars.TEXT, Meeting::agenda);
        var decisions = f.list("decisions", Scalars.TEXT, Meeting::decisions);
        var inputs = f.list("inputs", INPUT, Meeting::inputs);
        var followUps = f.list("followUps", FOLLOW_UP, Meeting::followUps);
        return v -> Meeting.builder(v.get(id), v.get(title), v.get(kind), v.get(date))
                .start(v.optional(start))
                .end(v.optional(end))
                .place(v.optional(place))
                .hosts(v.list(hosts))
                .purpose(v.optional(purpose))
                .invited(v.list(invited))
                .attended(v.list(attended))
                .agenda(v.list(agenda))
                .decisions(v.list(decisions))
                .inputs(v.list(inputs))
                .followUps(v.list(followUps))
                .build();
    });

    /** An actor's time in the resource group. */
    public static final ObjectType<ResourceGroupMember> MEMBER = ObjectType.of("resourceGroupMember", f -> {
        var actor = f.required("actor", ActorFields.ACTOR_REFERENCE, ResourceGroupMember::actor);
        var role = f.optional("role", Scalars.TEXT, ResourceGroupMember::role);
        var from = f.optional("from", Scalars.DATE, ResourceGroupMember::from);
        var to = f.optional("to", Scalars.DATE, ResourceGroupMember::to);
        return v -> new ResourceGroupMember(v.get(actor), v.optional(role), v.optional(from), v.optional(to));
    });

    /** The resource group. */
    public static final ObjectType<ResourceGroup> RESOURCE_GROUP = ObjectType.of("resourceGroup", f -> {
        var mandate = f.optional("mandate", Scalars.TEXT, ResourceGroup::mandate);
        var members = f.list("members", MEMBER, ResourceGroup::members);
        return v -> new ResourceGroup(v.optional(mandate), v.list(members));
    });

    private MeetingFields() {}
}
