package no.grobunn.core.initiative;

import java.util.List;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.invariant.Invariants;
import no.grobunn.core.money.AmountRule;
import no.grobunn.core.money.Money;
import no.grobunn.core.quantity.Rating;
import no.grobunn.core.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does already, or did, about the matter of the pre-project; in its own region or elsewhere. Immutable.
 *
 * @param id its identifier
 * @param title what it is called
 * @param region whether it takes place in the region of the pre-project
 * @param regionName the region it takes place in, or null
 * @param owner who owns it, or null
 * @param actors the actors that take part
 * @param period when it runs, or null
 * @param status how far it has come
 * @param themes words to group it by
 * @param chainLevels the levels of the competence chain it reaches
 * @param circularStrategies the strategies it follows
 * @param budget what it costs, at least 0 NOK, or null
 * @param results what came of it, or null
 * @param learning what the pre-project can learn of it, or null
 * @param relevance how much it matters to the pre-project, or null
 * @param source where it is known from, or null
 */
public record Initiative(
        InitiativeId id,
        String title,
        InitiativeRegion region,
        @Nullable String regionName,
        @Nullable InitiativeOwner owner,
        List<ActorId> actors,
        @Nullable Period period,
        InitiativeStatus status,
        List<String> themes,
        List<ChainLevel> chainLevels,
        List<CircularStrategy> circularStrategies,
        @Nullable Money budget,
        @Nullable String results,
        @Nullable String learning,
        @Nullable Rating relevance,
        @Nullable InitiativeSource source) {
    public Initiative {
        actors = List.copyOf(actors);
        themes = List.copyOf(themes);
        chainLevels = List.copyOf(chainLevels);
        circularStrategies = List.copyOf(circularStrategies);
        Invariants check = Invariants.of("initiative")
                .text("title", title)
                .optionalText("regionName", regionName)
                .texts("themes", themes)
                .optionalText("results", results)
                .optionalText("learning", learning)
                .unique("repeated-value", "chainLevels", "", chainLevels, value -> value)
                .unique("repeated-value", "circularStrategies", "", circularStrategies, value -> value);
        AmountRule.check(check, "budget", budget).enforce();
    }

    /** An initiative with what it must have; the rest is set on the builder. */
    public static Builder builder(InitiativeId id, String title, InitiativeRegion region, InitiativeStatus status) {
        return new Builder(id, title, region, status);
    }

    /** Whether it takes place in the region of the pre-project. */
    public boolean isInOwnRegion() {
        return region == InitiativeRegion.OWN;
    }

    /** Whether it says where it is known from, and when that was read. */
    public boolean isDocumented() {
        return source != null && source.retrieved() != null;
    }

    /** Whether it brings a strategy to a level of the competence chain. */
    public boolean covers(ChainLevel level, CircularStrategy strategy) {
        return chainLevels.contains(level) && circularStrategies.contains(strategy);
    }

    /** Makes an initiative; not thread-safe. */
    public static final class Builder {
        private final InitiativeId id;
        private final String title;
        private final InitiativeRegion region;
        private final InitiativeStatus status;
        private @Nullable String regionName;
        private @Nullable InitiativeOwner owner;
        private List<ActorId> actors = List.of();
        private @Nullable Period period;
        private List<String> themes = List.of();
        private List<ChainLevel> chainLevels = List.of();
        private List<CircularStrategy> circularStrategies = List.of();
        private @Nullable Money budget;
        private @Nullable String results;
        private @Nullable String learning;
        private @Nullable Rating relevance;
        private @Nullable InitiativeSource source;

        private Builder(InitiativeId id, String title, InitiativeRegion region, InitiativeStatus status) {
            this.id = id;
            this.title = title;
            this.region = region;
            this.status = status;
        }

        public Builder regionName(@Nullable String value) {
            regionName = value;
            return this;
        }

        public Builder owner(@Nullable InitiativeOwner value) {
            owner = value;
            return this;
        }

        public Builder actors(List<ActorId> values) {
            actors = values;
            return this;
        }

        public Builder period(@Nullable Period value) {
            period = value;
            return this;
        }

        public Builder themes(List<String> values) {
            themes = values;
            return this;
        }

        public Builder chainLevels(List<ChainLevel> values) {
            chainLevels = values;
            return this;
        }

        public Builder circularStrategies(List<CircularStrategy> values) {
            circularStrategies = values;
            return this;
        }

        public Builder budget(@Nullable Money value) {
            budget = value;
            return this;
        }

        public Builder results(@Nullable String value) {
            results = value;
            return this;
        }

        public Builder learning(@Nullable String value) {
            learning = value;
            return this;
        }

        public Builder relevance(@Nullable Rating value) {
            relevance = value;
            return this;
        }

        public Builder source(@Nullable InitiativeSource value) {
            source = value;
            return this;
        }

        /**
         * The initiative.
         *
         * @throws no.grobunn.core.invariant.InvariantException with everything that is wrong with it
         */
        public Initiative build() {
            return new Initiative(
                    id,
                    title,
                    region,
                    regionName,
                    owner,
                    actors,
                    period,
                    status,
                    themes,
                    chainLevels,
                    circularStrategies,
                    budget,
                    results,
                    learning,
                    relevance,
                    source);
        }
    }
}
