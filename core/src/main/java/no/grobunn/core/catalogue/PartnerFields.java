package no.grobunn.core.catalogue;

import java.math.BigDecimal;
import no.grobunn.core.catalogue.ScalarType.Form;
import no.grobunn.core.money.Money;
import no.grobunn.core.pilot.AidAmount;
import no.grobunn.core.pilot.AidCurrency;
import no.grobunn.core.pilot.Evidence;
import no.grobunn.core.pilot.EvidenceKind;
import no.grobunn.core.pilot.Partner;
import no.grobunn.core.pilot.PartnerRole;
import no.grobunn.core.pilot.PartnerStatus;
import no.grobunn.core.pilot.PriorAid;
import no.grobunn.core.pilot.StateAid;
import no.grobunn.core.pilot.StateAidBasis;

/** The fields of partners and of the state aid they receive. */
public final class PartnerFields {
    // In kroner or euros, so it is a number here; what is typed is read as every other amount.
    private static final ScalarType<BigDecimal> AID_AMOUNT = ScalarType.of(
            "amount",
            Form.DECIMAL,
            text -> Scalars.AMOUNT.read(text).kroner(),
            amount -> Scalars.AMOUNT.write(Money.ofKroner(amount)),
            new BigDecimal("0.00"));

    /** A paper that shows a partner's promise. */
    public static final ObjectType<Evidence> EVIDENCE = ObjectType.of("evidence", f -> {
        var kind = f.required("kind", ScalarType.vocabulary(EvidenceKind.class), Evidence::kind);
        var reference = f.required("reference", Scalars.TEXT, Evidence::reference);
        var date = f.required("date", Scalars.DATE, Evidence::date);
        return v -> new Evidence(v.get(kind), v.get(reference), v.get(date));
    });

    /** An actor's place in a pilot. */
    public static final ObjectType<Partner> PARTNER = ObjectType.of("partner", f -> {
        var actor = f.required("actor", ActorFields.ACTOR_REFERENCE, Partner::actor);
        var role = f.required("role", ScalarType.vocabulary(PartnerRole.class), Partner::role);
        var status = f.required("status", ScalarType.vocabulary(PartnerStatus.class), Partner::status);
        var evidence = f.list("evidence", EVIDENCE, Partner::evidence);
        return v -> new Partner(v.get(actor), v.get(role), v.get(status), v.list(evidence));
    });

    /** Aid that an undertaking was given before. */
    public static final ObjectType<PriorAid> PRIOR_AID = ObjectType.of("priorAid", f -> {
        var date = f.required("date", Scalars.DATE, PriorAid::date);
        var amount = f.required("amount", AID_AMOUNT, aid -> aid.aid().amount());
        var currency = f.standard(
                "currency",
                ScalarType.vocabulary(AidCurrency.class),
                AidCurrency.NOK,
                aid -> aid.aid().currency());
        var scheme = f.optional("scheme", Scalars.TEXT, PriorAid::scheme);
        return v -> new PriorAid(v.get(date), new AidAmount(v.get(amount), v.get(currency)), v.optional(scheme));
    });

    /** How the aid to an undertaking is lawful. */
    public static final ObjectType<StateAid> STATE_AID = ObjectType.of("stateAid", f -> {
        var undertaking = f.required("undertaking", ActorFields.ACTOR_REFERENCE, StateAid::undertaking);
        var basis = f.required("basis", ScalarType.vocabulary(StateAidBasis.class), StateAid::basis);
        var article = f.optional("article", Scalars.TEXT, StateAid::article);
        var intensity = f.optional("intensity", Scalars.PERCENTAGE, StateAid::intensity);
        var priorAid = f.list("priorAid", PRIOR_AID, StateAid::priorAid);
        return v -> new StateAid(
                v.get(undertaking), v.get(basis), v.optional(article), v.optional(intensity), v.list(priorAid));
    });

    private PartnerFields() {}
}
