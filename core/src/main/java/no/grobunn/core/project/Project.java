package no.grobunn.core.project;

import java.util.List;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.invariant.Invariants;
import no.grobunn.core.text.Language;
import no.grobunn.core.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * The pre-project.
 *
 * @param id its identifier
 * @param title its title
 * @param phase how far it has come
 * @param language the language the dossier is written in
 * @param summary what it is, in a few sentences; county portals take 500 characters at most
 * @param background why it exists, or null
 * @param owner who runs it
 * @param commissioner who ordered it, or null
 * @param recipients whom its documents are for: the county, funders
 * @param region where it is, or null
 * @param period when it runs
 * @param leader the role that leads it, or null
 * @param accounts its own money, or null
 * @param activities what it does
 */
public record Project(
        ProjectId id,
        String title,
        Phase phase,
        Language language,
        String summary,
        @Nullable String background,
        ActorId owner,
        @Nullable ActorId commissioner,
        List<ActorId> recipients,
        @Nullable Region region,
        Period period,
        @Nullable String leader,
        @Nullable Accounts accounts,
        List<Activity> activities) {
    public Project {
        recipients = List.copyOf(recipients);
        activities = List.copyOf(activities);
        Invariants.of("project")
                .text("title", title)
                .text("summary", summary)
                .optionalText("background", background)
                .optionalText("leader", leader)
                .unique("repeated-value", "recipients", "", recipients, recipient -> recipient)
                .unique("duplicate-id", "activities", "id", activities, Activity::id)
                .enforce();
    }

    /** A project with what it must have; the rest is set on the builder. */
    public static Builder builder(
            ProjectId id, String title, Phase phase, Language language, String summary, ActorId owner, Period period) {
        return new Builder(id, title, phase, language, summary, owner, period);
    }

    /** Makes a project; not thread-safe. */
    public static final class Builder {
        private final ProjectId id;
        private final String title;
        private final Phase phase;
        private final Language language;
        private final String summary;
        private final ActorId owner;
        private final Period period;
        private @Nullable String background;
        private @Nullable ActorId commissioner;
        private List<ActorId> recipients = List.of();
        private @Nullable Region region;
        private @Nullable String leader;
        private @Nullable Accounts accounts;
        private List<Activity> activities = List.of();

        private Builder(
                ProjectId id,
                String title,
                Phase phase,
                Language language,
                String summary,
                ActorId owner,
                Period period) {
            this.id = id;
            this.title = title;
            this.phase = phase;
            this.language = language;
            this.summary = summary;
            this.owner = owner;
            this.period = period;
        }

        public Builder background(@Nullable String value) {
            background = value;
            return this;
        }

        public Builder commissioner(@Nullable ActorId value) {
            commissioner = value;
            return this;
        }

        public Builder recipients(List<ActorId> values) {
            recipients = values;
            return this;
        }

        public Builder region(@Nullable Region value) {
            region = value;
            return this;
        }

        public Builder leader(@Nullable String value) {
            leader = value;
            return this;
        }

        public Builder accounts(@Nullable Accounts value) {
            accounts = value;
            return this;
        }

        public Builder activities(List<Activity> values) {
            activities = values;
            return this;
        }

        /**
         * The project.
         *
         * @throws no.grobunn.core.invariant.InvariantException with everything that is wrong with it
         */
        public Project build() {
            return new Project(
                    id,
                    title,
                    phase,
                    language,
                    summary,
                    background,
                    owner,
                    commissioner,
                    recipients,
                    region,
                    period,
                    leader,
                    accounts,
                    activities);
        }
    }
}
