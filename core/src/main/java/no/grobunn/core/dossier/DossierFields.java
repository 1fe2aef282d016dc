package no.grobunn.core.dossier;

import no.grobunn.core.catalogue.ActionFields;
import no.grobunn.core.catalogue.ActorFields;
import no.grobunn.core.catalogue.GoalFields;
import no.grobunn.core.catalogue.InitiativeFields;
import no.grobunn.core.catalogue.MeetingFields;
import no.grobunn.core.catalogue.NeedFields;
import no.grobunn.core.catalogue.ObjectType;
import no.grobunn.core.catalogue.PilotFields;
import no.grobunn.core.catalogue.ProjectFields;

/** The fields of a dossier: the root of the field catalogue. */
public final class DossierFields {
    /** The dossier, without the {@code format} that files carry. */
    public static final ObjectType<Dossier> DOSSIER = ObjectType.of("dossier", f -> {
        var project = f.required("project", ProjectFields.PROJECT, Dossier::project);
        var actors = f.list("actors", ActorFields.ACTOR, Dossier::actors);
        var relationships = f.list("relationships", ActorFields.RELATIONSHIP, Dossier::relationships);
        var resourceGroup = f.optional("resourceGroup", MeetingFields.RESOURCE_GROUP, Dossier::resourceGroup);
        var meetings = f.list("meetings", MeetingFields.MEETING, Dossier::meetings);
        var initiatives = f.list("initiatives", InitiativeFields.INITIATIVE, Dossier::initiatives);
        var needs = f.list("needs", NeedFields.NEED, Dossier::needs);
        var opportunities = f.list("opportunities", NeedFields.OPPORTUNITY, Dossier::opportunities);
        var ambitions = f.list("ambitions", NeedFields.AMBITION, Dossier::ambitions);
        var goals = f.list("goals", GoalFields.GOAL, Dossier::goals);
        var pilots = f.list("pilots", PilotFields.PILOT, Dossier::pilots);
        var waivers = f.list("waivers", ProjectFields.WAIVER, Dossier::waivers);
        var actionProposals = f.list("actionProposals", ActionFields.ACTION_PROPOSAL, Dossier::actionProposals);
        return v -> Dossier.builder(v.get(project))
                .actors(v.list(actors))
                .relationships(v.list(relationships))
                .resourceGroup(v.optional(resourceGroup))
                .meetings(v.list(meetings))
                .initiatives(v.list(initiatives))
                .needs(v.list(needs))
                .opportunities(v.list(opportunities))
                .ambitions(v.list(ambitions))
                .goals(v.list(goals))
                .pilots(v.list(pilots))
                .waivers(v.list(waivers))
                .actionProposals(v.list(actionProposals))
                .build();
    });

    private DossierFields() {}
}
