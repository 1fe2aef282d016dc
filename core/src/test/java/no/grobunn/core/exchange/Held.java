package no.grobunn.core.exchange;

import java.util.Comparator;
import java.util.List;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.Relationship;
import no.grobunn.core.actor.StakeholderAssessment;
import org.jspecify.annotations.Nullable;

/**
 * What a format can hold of an actor and a relationship: no contacts; a text of nothing but spaces says nothing; a direction that the kind has anyway is not said; the
 * entries of a list in one text have no spaces around them.
 */
record Held(ActorMapFormat format) {
    static final Comparator<Relationship> ORDER = Comparator.comparing(
                    (Relationship it) -> it.from().value())
            .thenComparing(it -> it.to().value())
            .thenComparing(Relationship::kind)
            .thenComparing(Relationship::status)
            .thenComparing(it -> it.since() == null ? "" : it.since().toString())
            .thenComparing(it -> it.until() == null ? "" : it.until().toString());

    Actor actor(Actor actor, boolean internal) {
        return Actor.builder(actor.id(), actor.name(), actor.sector())
                .organisationNumber(actor.organisationNumber())
                .organisationForm(said(actor.organisationForm()))
                .country(actor.country())
                .tags(entries(actor.tags()))
                .chainLevels(actor.chainLevels())
                .nkrLevels(actor.nkrLevels())
                .naceCodes(actor.naceCodes())
                .size(actor.size())
                .municipalityNumber(actor.municipalityNumber())
                .website(actor.website())
                .description(said(actor.description()))
                .offers(entries(actor.offers()))
                .seeks(entries(actor.seeks()))
                .assessment(internal ? assessment(actor.assessment()) : null)
                .build();
    }

    private static @Nullable StakeholderAssessment assessment(@Nullable StakeholderAssessment it) {
        return it == null
                ? null
                : new StakeholderAssessment(
                        it.influence(),
                        it.interest(),
                        it.disposition(),
                        it.assessedOn(),
                        it.assessedBy(),
                        said(it.reason()));
    }

    Relationship relationship(Relationship it) {
        Relationship bare = new Relationship(
                null, it.from(), it.to(), null, null, null, null, it.kind(), it.status(), null, null, null);
        return new Relationship(
                it.id(),
                it.from(),
                it.to(),
                said(it.label()),
                it.effectiveDirection() == bare.effectiveDirection() ? null : it.direction(),
                it.since(),
                it.until(),
                it.kind(),
                it.status(),
                it.strength(),
                said(it.note()),
                said(it.source()));
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private List<String> entries(List<String> texts) {
        return format == ActorMapFormat.KUMU_JSON
                ? texts
                : texts.stream().map(String::strip).toList();
    }
}
