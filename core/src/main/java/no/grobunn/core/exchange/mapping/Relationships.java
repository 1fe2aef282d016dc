package no.grobunn.core.exchange.mapping;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.grobunn.core.actor.Relationship;
import no.grobunn.core.actor.RelationshipId;

/** The order of relationships where the order of a file carries no meaning, and what tells them apart. */
final class Relationships {
    /** By whom they join, then by everything that tells two of the same actors apart. */
    static final Comparator<Relationship> ORDER = Comparator.comparing(
                    (Relationship it) -> it.from().value())
            .thenComparing(it -> it.to().value())
            .thenComparing(Relationship::kind)
            .thenComparing(Relationship::status)
            .thenComparing(Relationship::since, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Relationship::until, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Relationship::id, Comparator.nullsFirst(Comparator.comparing(RelationshipId::value)));

    private Relationships() {}

    /** What two relationships of a dossier may not share. */
    static List<Object> identity(Relationship it) {
        return List.of(
                it.from(),
                it.to(),
                it.kind(),
                it.status(),
                Optional.ofNullable(it.since()),
                Optional.ofNullable(it.until()));
    }
}
