package no.grobunn.core.actor;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import no.grobunn.core.invariant.Invariants;
import org.jspecify.annotations.Nullable;

/**
 * An organisation, or a part of one, that takes part in a pre-project or matters to it. Immutable.
 *
 * @param id its identifier
 * @param name its name as it writes it itself
 * @param organisationNumber its number in its country's register, or null; for actors in Norway nine digits with a right check digit
 * @param organisationForm its form as the Norwegian register writes it ({@code AS}, {@code ORGL}), or null
 * @param country where it is registered
 * @param tags words to group it by
 * @param sector the part of society it belongs to
 * @param chainLevels the levels of the competence chain it stands on, possibly none
 * @param nkrLevels the levels of qualification it teaches or asks for
 * @param naceCodes its industries
 * @param size its size as an undertaking, or null
 * @param municipalityNumber where it is, or null
 * @param website its address, http or https, or null
 * @param description what it is, or null
 * @param offers competence it can give
 * @param seeks competence it lacks
 * @param assessment how the project assesses it, or null; for internal eyes only
 * @param contacts whom to ask
 */
public record Actor(
        ActorId id,
        String name,
        @Nullable OrganisationNumber organisationNumber,
        @Nullable String organisationForm,
        CountryCode country,
        List<String> tags,
        Sector sector,
        List<ChainLevel> chainLevels,
        List<NkrLevel> nkrLevels,
        List<NaceCode> naceCodes,
        @Nullable UndertakingSize size,
        @Nullable MunicipalityNumber municipalityNumber,
        @Nullable URI website,
        @Nullable String description,
        List<String> offers,
        List<String> seeks,
        @Nullable StakeholderAssessment assessment,
        List<Contact> contacts) {
    public Actor {
        tags = List.copyOf(tags);
        chainLevels = List.copyOf(chainLevels);
        nkrLevels = List.copyOf(nkrLevels);
        naceCodes = List.copyOf(naceCodes);
        offers = List.copyOf(offers);
        seeks = List.copyOf(seeks);
        contacts = List.copyOf(contacts);
        Invariants check = Invariants.of("actor");
        if (organisationNumber != null && country.equals(CountryCode.NO)) {
            String number = organisationNumber.value();
            check.require(
                            organisationNumber.hasNorwegianForm(),
                            "organisation-number-form",
                            List.of("organisationNumber", "country"),
                            number)
                    .require(
                            !organisationNumber.hasNorwegianForm() || organisationNumber.passesCheckDigit(),
                            "organisation-number-check-digit",
                            List.of("organisationNumber", "country"),
                            number);
        }
        check.text("name", name)
                .optionalText("organisationForm", organisationForm)
                .optionalText("description", description)
                .texts("tags", tags)
                .texts("offers", offers)
                .texts("seeks", seeks)
                .unique("repeated-value", "chainLevels", "", chainLevels, level -> level)
                .enforce();
    }

    /** An actor with what it must have; the rest is set on the builder. */
    public static Builder builder(ActorId id, String name, Sector sector) {
        return new Builder(id, name, sector);
    }

    /** The level of the chain nearest to school, if it stands on any. */
    public Optional<ChainLevel> firstLevel() {
        return chainLevels.stream().min(ChainLevel::compareTo);
    }

    /** The same actor, to be changed. */
    public Builder toBuilder() {
        return new Builder(id, name, sector)
                .organisationNumber(organisationNumber)
                .organisationForm(organisationForm)
                .country(country)
                .tags(tags)
                .chainLevels(chainLevels)
                .nkrLevels(nkrLevels)
                .naceCodes(naceCodes)
                .size(size)
                .municipalityNumber(municipalityNumber)
                .website(website)
                .description(description)
                .offers(offers)
                .seeks(seeks)
                .assessment(assessment)
                .contacts(contacts);
    }

    /** Makes an actor; not thread-safe. */
    public static final class Builder {
        private final ActorId id;
        private final String name;
        private final Sector sector;
        private @Nullable OrganisationNumber organisationNumber;
        private @Nullable String organisationForm;
        private CountryCode country = CountryCode.NO;
        private List<String> tags = List.of();
        private List<ChainLevel> chainLevels = List.of();
        private List<NkrLevel> nkrLevels = List.of();
        private List<NaceCode> naceCodes = List.of();
        private @Nullable UndertakingSize size;
        private @Nullable MunicipalityNumber municipalityNumber;
        private @Nullable URI website;
        private @Nullable String description;
        private List<String> offers = List.of();
        private List<String> seeks = List.of();
        private @Nullable StakeholderAssessment assessment;
        private List<Contact> contacts = List.of();

        private Builder(ActorId id, String name, Sector sector) {
            this.id = id;
            this.name = name;
            this.sector = sector;
        }

        public Builder organisationNumber(@Nullable OrganisationNumber value) {
            organisationNumber = value;
            return this;
        }

        public Builder organisationForm(@Nullable String value) {
            organisationForm = value;
            return this;
        }

        public Builder country(CountryCode value) {
            country = value;
            return this;
        }

        public Builder tags(List<String> values) {
            tags = values;
            return this;
        }

        public Builder chainLevels(List<ChainLevel> values) {
            chainLevels = values;
            return this;
        }

        public Builder nkrLevels(List<NkrLevel> values) {
            nkrLevels = values;
            return this;
        }

        public Builder naceCodes(List<NaceCode> values) {
            naceCodes = values;
            return this;
        }

        public Builder size(@Nullable UndertakingSize value) {
            size = value;
            return this;
        }

        public Builder municipalityNumber(@Nullable MunicipalityNumber value) {
            municipalityNumber = value;
            return this;
        }

        public Builder website(@Nullable URI value) {
            website = value;
            return this;
        }

        public Builder description(@Nullable String value) {
            description = value;
            return this;
        }

        public Builder offers(List<String> values) {
            offers = values;
            return this;
        }

        public Builder seeks(List<String> values) {
            seeks = values;
            return this;
        }

        public Builder assessment(@Nullable StakeholderAssessment value) {
            assessment = value;
            return this;
        }

        public Builder contacts(List<Contact> values) {
            contacts = values;
            return this;
        }

        /**
         * The actor.
         *
         * @throws no.grobunn.core.invariant.InvariantException with everything that is wrong with it
         */
        public Actor build() {
            return new Actor(
                    id,
                    name,
                    organisationNumber,
                    organisationForm,
                    country,
                    tags,
                    sector,
                    chainLevels,
                    nkrLevels,
                    naceCodes,
                    size,
                    municipalityNumber,
                    website,
                    description,
                    offers,
                    seeks,
                    assessment,
                    contacts);
        }
    }
}
