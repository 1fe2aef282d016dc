package no.grobunn.core.catalogue;

import no.grobunn.core.catalogue.ScalarType.Form;
import no.grobunn.core.initiative.CircularStrategy;
import no.grobunn.core.initiative.Initiative;
import no.grobunn.core.initiative.InitiativeId;
import no.grobunn.core.initiative.InitiativeOwner;
import no.grobunn.core.initiative.InitiativeRegion;
import no.grobunn.core.initiative.InitiativeSource;
import no.grobunn.core.initiative.InitiativeStatus;

/** The fields of initiatives. */
public final class InitiativeFields {
    /** A reference to an initiative. */
    public static final ScalarType<InitiativeId> INITIATIVE_REFERENCE =
            ScalarType.reference(EntityKind.INITIATIVE, InitiativeId::new);

    /** A circular strategy. */
    public static final ScalarType<CircularStrategy> CIRCULAR_STRATEGY = ScalarType.vocabulary(CircularStrategy.class);

    /** The owner of an initiative: an actor's id or a name. */
    public static final ScalarType<InitiativeOwner> OWNER = ScalarType.of(
            "initiativeOwner", Form.TEXT, InitiativeOwner::new, InitiativeOwner::written, new InitiativeOwner("x"));

    /** Where an initiative is known from. */
    public static final ObjectType<InitiativeSource> SOURCE = ObjectType.of("initiativeSource", f -> {
        var title = f.required("title", Scalars.TEXT, InitiativeSource::title);
        var url = f.optional("url", Scalars.WEB_ADDRESS, InitiativeSource::url);
        var retrieved = f.optional("retrieved", Scalars.DATE, InitiativeSource::retrieved);
        return v -> new InitiativeSource(v.get(title), v.optional(url), v.optional(retrieved));
    });

    /** An initiative. */
    public static final ObjectType<Initiative> INITIATIVE = ObjectType.of("initiative", f -> {
        var id = f.required("id", ScalarType.id(InitiativeId::new), Initiative::id);
        var title = f.required("title", Scalars.TEXT, Initiative::title);
        var region = f.required("region", ScalarType.vocabulary(InitiativeRegion.class), Initiative::region);
        var regionName = f.optional("regionName", Scalars.TEXT, Initiative::regionName);
        var owner = f.optional("owner", OWNER, Initiative::owner);
        var actors = f.list("actors", ActorFields.ACTOR_REFERENCE, Initiative::actors);
        var period = f.optional("period", TimeFields.PERIOD, Initiative::period);
        var status = f.required("status", ScalarType.vocabulary(InitiativeStatus.class), Initiative::status);
        var themes = f.list("themes", Scalars.TEXT, Initiative::themes);
        var chainLevels = f.list("chainLevels", ActorFields.CHAIN_LEVEL, Initiative::chainLevels);
        var circularStrategies = f.list("circularStrategies", CIRCULAR_STRATEGY, Initiative::circularStrategies);
        var budget = f.optional("budget", Scalars.AMOUNT, Initiative::budget);
        var results = f.optional("results", Scalars.TEXT, Initiative::results);
        var learning = f.optional("learning", Scalars.TEXT, Initiative::learning);
        var relevance = f.optional("relevance", Scalars.RATING, Initiative::relevance);
        var source = f.optional("source", SOURCE, Initiative::source);
        return v -> Initiative.builder(v.get(id), v.get(title), v.get(region), v.get(status))
                .regionName(v.optional(regionName))
                .owner(v.optional(owner))
                .actors(v.list(actors))
                .period(v.optional(period))
                .themes(v.list(themes))
                .chainLevels(v.list(chainLevels))
                .circularStrategies(v.list(circularStrategies))
                .budget(v.optional(budget))
                .results(v.optional(results))
                .learning(v.optional(learning))
                .relevance(v.optional(relevance))
                .source(v.optional(source))
                .build();
    });

    private InitiativeFields() {}
}
