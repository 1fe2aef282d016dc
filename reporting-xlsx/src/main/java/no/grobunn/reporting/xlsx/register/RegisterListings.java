package no.grobunn.reporting.xlsx.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.Relationship;
import no.grobunn.core.catalogue.ActionFields;
import no.grobunn.core.catalogue.ActorFields;
import no.grobunn.core.catalogue.EntityKind;
import no.grobunn.core.catalogue.GoalFields;
import no.grobunn.core.catalogue.InitiativeFields;
import no.grobunn.core.catalogue.MeetingFields;
import no.grobunn.core.catalogue.NeedFields;
import no.grobunn.core.catalogue.ObjectType;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.meeting.ResourceGroup;
import no.grobunn.core.text.Texts;
import no.grobunn.reporting.xlsx.listing.Content;
import no.grobunn.reporting.xlsx.listing.Listing;
import no.grobunn.reporting.xlsx.listing.ListingWords;
import org.jspecify.annotations.Nullable;

/**
 * The listings of the register, in the order of its sheets. Kumu reads actors and relationships as they are: it knows elements by a first column {@code Label},
 * connections by {@code From} and {@code To}, and lists by the bar between their entries (docs.kumu.io, “Import spreadsheets”).
 */
final class RegisterListings {
    private static final String BAR = "|";
    private static final String LINE = "\n";

    private final Dossier dossier;
    private final ListingWords words;

    RegisterListings(Dossier dossier, Texts texts) {
        this.dossier = dossier;
        words = new ListingWords(dossier, texts);
    }

    ListingWords words() {
        return words;
    }

    Listing<Actor> actors() {
        Map<String, String> first = new LinkedHashMap<>();
        first.put("name", "Label");
        first.put("sector", "Type");
        first.put("description", "Description");
        first.put("tags", "Tags");
        return Listing.of("actors", ActorFields.ACTOR, EntityKind.ACTOR, dossier.actors(), words, BAR)
                .with("name", column -> column.showing(actor -> new Content.Words(words.actor(actor.id()))))
                .leading(first);
    }

    Listing<Relationship> relationships() {
        Map<String, String> first = new LinkedHashMap<>();
        first.put("from", "From");
        first.put("to", "To");
        first.put("kind", "Type");
        first.put("direction", "Direction");
        first.put("label", "Label");
        return Listing.of("relationships", ActorFields.RELATIONSHIP, null, dossier.relationships(), words, BAR)
                .with(
                        "direction",
                        column -> column.showing(relationship -> new Content.Words(
                                relationship.effectiveDirection().code())))
                .leading(first);
    }

    /** The collections that Kumu has no part in. */
    Stream<Listing<?>> others() {
        @Nullable ResourceGroup group = dossier.resourceGroup();
        return Stream.of(
                of("resourceGroup", MeetingFields.MEMBER, null, group == null ? List.of() : group.members()),
                of("meetings", MeetingFields.MEETING, EntityKind.MEETING, dossier.meetings()),
                of("initiatives", InitiativeFields.INITIATIVE, EntityKind.INITIATIVE, dossier.initiatives()),
                of("needs", NeedFields.NEED, EntityKind.NEED, dossier.needs()),
                of("opportunities", NeedFields.OPPORTUNITY, null, dossier.opportunities()),
                of("ambitions", NeedFields.AMBITION, null, dossier.ambitions()),
                of("goals", GoalFields.GOAL, EntityKind.GOAL, dossier.goals()),
                of("actionProposals", ActionFields.ACTION_PROPOSAL, null, dossier.actionProposals()));
    }

    private <T> Listing<T> of(String key, ObjectType<T> type, @Nullable EntityKind kind, List<T> things) {
        return Listing.of(key, type, kind, things, words, LINE).last("id");
    }
}
