package no.grobunn.core.catalogue;

import no.grobunn.core.pilot.CostLine;
import no.grobunn.core.pilot.CostLineId;
import no.grobunn.core.pilot.CostType;
import no.grobunn.core.pilot.FundingKind;
import no.grobunn.core.pilot.FundingLine;
import no.grobunn.core.pilot.FundingLineId;
import no.grobunn.core.pilot.FundingStatus;

/** The fields of the cost plan and the funding plan. */
public final class BudgetFields {
    /** A line of the cost plan. */
    public static final ObjectType<CostLine> COST_LINE = ObjectType.<CostLine>of("costLine", f -> {
                var id = f.optional("id", ScalarType.id(CostLineId::new), CostLine::id);
                var workPackage = f.required("workPackage", WorkPackageFields.NUMBER, CostLine::workPackage);
                var actor = f.required("actor", ActorFields.ACTOR_REFERENCE, CostLine::actor);
                var type = f.required("type", ScalarType.vocabulary(CostType.class), CostLine::type);
                var year = f.required("year", Scalars.YEAR, CostLine::year);
                var amount = f.optional("amount", Scalars.AMOUNT, CostLine::amount);
                var hours = f.optional("hours", Scalars.QUANTITY, CostLine::hours);
                var rate = f.optional("rate", Scalars.AMOUNT, CostLine::rate);
                var inKind = f.standard("inKind", Scalars.FLAG, false, CostLine::inKind);
                var purpose = f.optional("purpose", Scalars.TEXT, CostLine::purpose);
                var person = f.optional("person", Scalars.TEXT, CostLine::person);
                var overhead = f.standard("overhead", Scalars.FLAG, false, CostLine::overhead);
                var eligible = f.standard("eligible", Scalars.FLAG, true, CostLine::eligible);
                return v -> CostLine.builder(v.get(workPackage), v.get(actor), v.get(type), v.get(year))
                        .id(v.optional(id))
                        .amount(v.optional(amount))
                        .hours(v.optional(hours))
                        .rate(v.optional(rate))
                        .inKind(v.get(inKind))
                        .purpose(v.optional(purpose))
                        .person(v.optional(person))
                        .overhead(v.get(overhead))
                        .eligible(v.get(eligible))
                        .build();
            })
            .standingIn(ofNothing());

    /** A line of the funding plan. */
    public static final ObjectType<FundingLine> FUNDING_LINE = ObjectType.of("fundingLine", f -> {
        var id = f.optional("id", ScalarType.id(FundingLineId::new), FundingLine::id);
        var source = f.required("source", ActorFields.ACTOR_REFERENCE, FundingLine::source);
        var kind = f.required("kind", ScalarType.vocabulary(FundingKind.class), FundingLine::kind);
        var year = f.required("year", Scalars.YEAR, FundingLine::year);
        var amount = f.required("amount", Scalars.AMOUNT, FundingLine::amount);
        var status = f.required("status", ScalarType.vocabulary(FundingStatus.class), FundingLine::status);
        var evidence = f.optional("evidence", Scalars.TEXT, FundingLine::evidence);
        return v -> new FundingLine(
                v.optional(id),
                v.get(source),
                v.get(kind),
                v.get(year),
                v.get(amount),
                v.get(status),
                v.optional(evidence));
    });

    private BudgetFields() {}

    /** No single field of a cost line's amount is required, yet one of them must be there. */
    private static CostLine ofNothing() {
        return CostLine.builder(
                        WorkPackageFields.NUMBER.placeholder(),
                        ActorFields.ACTOR_REFERENCE.placeholder(),
                        CostType.OTHER,
                        Scalars.YEAR.placeholder())
                .amount(Scalars.AMOUNT.placeholder())
                .build();
    }
}
