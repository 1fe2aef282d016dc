package no.grobunn.core.catalogue;

import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.actor.Contact;
import no.grobunn.core.actor.CountryCode;
import no.grobunn.core.actor.Direction;
import no.grobunn.core.actor.Disposition;
import no.grobunn.core.actor.LegalBasis;
import no.grobunn.core.actor.MunicipalityNumber;
import no.grobunn.core.actor.NaceCode;
import no.grobunn.core.actor.NkrLevel;
import no.grobunn.core.actor.OrganisationNumber;
import no.grobunn.core.actor.Relationship;
import no.grobunn.core.actor.RelationshipId;
import no.grobunn.core.actor.RelationshipKind;
import no.grobunn.core.actor.RelationshipStatus;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.actor.StakeholderAssessment;
import no.grobunn.core.actor.UndertakingSize;
import no.grobunn.core.catalogue.ScalarType.Form;

/** The fields of actors and relationships. */
public final class ActorFields {
    /** A reference to an actor. */
    public static final ScalarType<ActorId> ACTOR_REFERENCE = ScalarType.reference(EntityKind.ACTOR, ActorId::new);

    /** A level of the competence chain. */
    public static final ScalarType<ChainLevel> CHAIN_LEVEL = ScalarType.vocabulary(ChainLevel.class);

    /** A level of the qualifications framework. */
    public static final ScalarType<NkrLevel> NKR_LEVEL = ScalarType.of(
                    "nkrLevel", Form.TEXT, NkrLevel::new, NkrLevel::value, new NkrLevel("4"))
            .matching(NkrLevel.FORM.pattern());

    /** A municipality's number. */
    public static final ScalarType<MunicipalityNumber> MUNICIPALITY = ScalarType.of(
                    "municipalityNumber",
                    Form.TEXT,
                    MunicipalityNumber::new,
                    MunicipalityNumber::value,
                    new MunicipalityNumber("0000"))
            .matching(MunicipalityNumber.FORM.pattern());

    private static final ScalarType<OrganisationNumber> ORGANISATION_NUMBER = ScalarType.of(
            "organisationNumber",
            Form.TEXT,
            OrganisationNumber::new,
            OrganisationNumber::value,
            new OrganisationNumber("974760673"));

    private static final ScalarType<CountryCode> COUNTRY = ScalarType.of(
                    "country", Form.TEXT, CountryCode::new, CountryCode::value, CountryCode.NO)
            .matching("[A-Z]{2}");

    /** An industry. */
    public static final ScalarType<NaceCode> NACE_CODE = ScalarType.of(
                    "naceCode", Form.TEXT, NaceCode::new, NaceCode::value, new NaceCode("85"))
            .matching(NaceCode.FORM.pattern());

    /** How the project assesses an actor. */
    public static final ObjectType<StakeholderAssessment> ASSESSMENT = ObjectType.of("assessment", f -> {
        var influence = f.required("influence", Scalars.RATING, StakeholderAssessment::influence);
        var interest = f.required("interest", Scalars.RATING, StakeholderAssessment::interest);
        var disposition =
                f.required("disposition", ScalarType.vocabulary(Disposition.class), StakeholderAssessment::disposition);
        var assessedOn = f.required("assessedOn", Scalars.DATE, StakeholderAssessment::assessedOn);
        var assessedBy = f.required("assessedBy", Scalars.TEXT, StakeholderAssessment::assessedBy);
        var reason = f.optional("reason", Scalars.TEXT, StakeholderAssessment::reason);
        return v -> new StakeholderAssessment(
                v.get(influence),
                v.get(interest),
                v.get(disposition),
                v.get(assessedOn),
                v.get(assessedBy),
                v.optional(reason));
    });

    /** Whom to ask at an actor. */
    public static final ObjectType<Contact> CONTACT = ObjectType.of("contact", f -> {
        var role = f.required("role", Scalars.TEXT, Contact::role);
        var name = f.optional("name", Scalars.TEXT, Contact::name);
        var email = f.optional("email", Scalars.TEXT, Contact::email);
        var phone = f.optional("phone", Scalars.TEXT, Contact::phone);
        var legalBasis = f.optional("legalBasis", ScalarType.vocabulary(LegalBasis.class), Contact::legalBasis);
        var purpose = f.optional("purpose", Scalars.TEXT, Contact::purpose);
        var informedOn = f.optional("informedOn", Scalars.DATE, Contact::informedOn);
        var reviewBy = f.optional("reviewBy", Scalars.DATE, Contact::reviewBy);
        var visibility =
                f.standard("visibility", ScalarType.vocabulary(Audience.class), Audience.INTERNAL, Contact::visibility);
        return v -> new Contact(
                v.get(role),
                v.optional(name),
                v.optional(email),
                v.optional(phone),
                v.optional(legalBasis),
                v.optional(purpose),
                v.optional(informedOn),
                v.optional(reviewBy),
                v.get(visibility));
    });

    /** An actor. */
    public static final ObjectType<Actor> ACTOR = ObjectType.of("actor", f -> {
        var id = f.required("id", ScalarType.id(ActorId::new), Actor::id);
        var name = f.required("name", Scalars.TEXT, Actor::name);
        var number = f.optional("organisationNumber", ORGANISATION_NUMBER, Actor::organisationNumber);
        var form = f.optional("organisationForm", Scalars.TEXT, Actor::organisationForm);
        var country = f.standard("country", COUNTRY, CountryCode.NO, Actor::country);
        var tags = f.list("tags", Scalars.TEXT, Actor::tags);
        var sector = f.required("sector", ScalarType.vocabulary(Sector.class), Actor::sector);
        var chainLevels = f.list("chainLevels", CHAIN_LEVEL, Actor::chainLevels);
        var nkrLevels = f.list("nkrLevels", NKR_LEVEL, Actor::nkrLevels);
        var naceCodes = f.list("naceCodes", NACE_CODE, Actor::naceCodes);
        var size = f.optional("size", ScalarType.vocabulary(UndertakingSize.class), Actor::size);
        var municipality = f.optional("municipalityNumber", MUNICIPALITY, Actor::municipalityNumber);
        var website = f.optional("website", Scalars.WEB_ADDRESS, Actor::website);
        var description = f.optional("description", Scalars.TEXT, Actor::description);
        var offers = f.list("offers", Scalars.TEXT, Actor::offers);
        var seeks = f.list("seeks", Scalars.TEXT, Actor::seeks);
        var assessment = f.optional("assessment", ASSESSMENT, Actor::assessment);
        var contacts = f.list("contacts", CONTACT, Actor::contacts);
        return v -> Actor.builder(v.get(id), v.get(name), v.get(sector))
                .organisationNumber(v.optional(number))
                .organisationForm(v.optional(form))
                .country(v.get(country))
                .tags(v.list(tags))
                .chainLevels(v.list(chainLevels))
                .nkrLevels(v.list(nkrLevels))
                .naceCodes(v.list(naceCodes))
                .size(v.optional(size))
                .municipalityNumber(v.optional(municipality))
                .website(v.optional(website))
                .description(v.optional(description))
                .offers(v.list(offers))
                .seeks(v.list(seeks))
                .assessment(v.optional(assessment))
                .contacts(v.list(contacts))
                .build();
    });

    /** A relationship between two actors. */
    public static final ObjectType<Relationship> RELATIONSHIP = ObjectType.<Relationship>of("relationship", f -> {
                var id = f.optional("id", ScalarType.id(RelationshipId::new), Relationship::id);
                var from = f.required("from", ACTOR_REFERENCE, Relationship::from);
                var to = f.required("to", ACTOR_REFERENCE, Relationship::to);
                var label = f.optional("label", Scalars.TEXT, Relationship::label);
                var direction =
                        f.optional("direction", ScalarType.vocabulary(Direction.class), Relationship::direction);
                var since = f.optional("since", Scalars.DATE, Relationship::since);
                var until = f.optional("until", Scalars.DATE, Relationship::until);
                var kind = f.required("kind", ScalarType.vocabulary(RelationshipKind.class), Relationship::kind);
                var status =
                        f.required("status", ScalarType.vocabulary(RelationshipStatus.class), Relationship::status);
                var strength = f.optional("strength", Scalars.RATING, Relationship::strength);
                var note = f.optional("note", Scalars.TEXT, Relationship::note);
                var source = f.optional("source", Scalars.TEXT, Relationship::source);
                return v -> new Relationship(
                        v.optional(id),
                        v.get(from),
                        v.get(to),
                        v.optional(label),
                        v.optional(direction),
                        v.optional(since),
                        v.optional(until),
                        v.get(kind),
                        v.get(status),
                        v.optional(strength),
                        v.optional(note),
                        v.optional(source));
            })
            .standingIn(betweenTwo());

    private ActorFields() {}

    /** The placeholders of both ends are the same actor, and nothing relates to itself. */
    private static Relationship betweenTwo() {
        return new Relationship(
                null,
                new ActorId("x"),
                new ActorId("y"),
                null,
                null,
                null,
                null,
                RelationshipKind.COLLABORATES,
                RelationshipStatus.EXISTING,
                null,
                null,
                null);
    }
}
