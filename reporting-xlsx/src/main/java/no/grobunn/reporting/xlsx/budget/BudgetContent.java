package no.grobunn.reporting.xlsx.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.funder.Sourced;
import no.grobunn.core.money.Money;
import no.grobunn.core.pilot.Budget;
import no.grobunn.core.pilot.CostLine;
import no.grobunn.core.pilot.CrossTotals;
import no.grobunn.core.pilot.FundingLine;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.PilotStatus;
import no.grobunn.core.quantity.Percentage;
import no.grobunn.core.text.Texts;
import no.grobunn.reporting.xlsx.book.ActorLabels;
import no.grobunn.reporting.xlsx.book.DocumentFacts;
import no.grobunn.reporting.xlsx.book.Precision;
import org.jspecify.annotations.Nullable;

/**
 * What the workbook is made of.
 *
 * @param pilot the pilot whose budget it is
 * @param budget that budget reckoned up
 * @param inKind own effort as a cost, by partner
 * @param ownEffort own effort as funding, by source
 * @param maxGrantShare the most that the grant may be of the eligible cost, or null where the funder does not say
 * @param axes the rows and columns of its sums
 * @param labels what its actors are called
 * @param types what its cost types are called
 * @param owner who answers for it
 * @param date the day it speaks from
 * @param texts the words of its language
 */
record BudgetContent(
        PilotSketch pilot,
        Budget budget,
        CrossTotals<ActorId, Integer> inKind,
        CrossTotals<ActorId, Integer> ownEffort,
        @Nullable Percentage maxGrantShare,
        BudgetAxes axes,
        ActorLabels labels,
        CostTypeLabels types,
        String owner,
        LocalDate date,
        Texts texts) {
    static BudgetContent of(Dossier dossier, PilotSketch pilot, FunderProfile profile, LocalDate date, Texts texts) {
        Budget budget = pilot.budget();
        Sourced<Percentage> ceiling = profile.maxGrantShare();
        CrossTotals<ActorId, Integer> inKind = budget.inKindByPartnerAndYear();
        CrossTotals<ActorId, Integer> ownEffort = budget.ownEffortBySourceAndYear();
        return new BudgetContent(
                pilot,
                budget,
                inKind,
                ownEffort,
                ceiling != null && ceiling.validity().on(date) ? ceiling.value() : null,
                BudgetAxes.of(pilot, budget, contributors(budget, inKind, ownEffort)),
                ActorLabels.of(dossier.actors()),
                CostTypeLabels.of(profile, texts),
                dossier.actor(dossier.project().owner()).name(),
                date,
                texts);
    }

    private static List<ActorId> contributors(
            Budget budget, CrossTotals<ActorId, Integer> inKind, CrossTotals<ActorId, Integer> ownEffort) {
        return Stream.concat(with(budget.partners(), inKind), with(budget.sources(), ownEffort))
                .distinct()
                .toList();
    }

    private static Stream<ActorId> with(List<ActorId> actors, CrossTotals<ActorId, Integer> effort) {
        return actors.stream().filter(actor -> !effort.row(actor).total().isZero());
    }

    DocumentFacts facts() {
        return new DocumentFacts(
                text("workbook.budget.of", pilot.title()),
                text("workbook.budget.subject"),
                owner,
                text("workbook.edition", pilot.version()),
                pilot.status() == PilotStatus.DRAFT,
                date,
                texts);
    }

    String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    String label(ActorId actor) {
        return labels.of(actor);
    }

    List<String> labels(List<ActorId> actors) {
        return actors.stream().map(labels::of).toList();
    }

    String yesOrNo(boolean value) {
        return text(value ? "workbook.yes" : "workbook.no");
    }

    /** The decimals of every sum: the same, so that sums can be compared at a glance. */
    Precision precision() {
        Stream<Money> costs = pilot.costs().stream().map(CostLine::total);
        Stream<Money> funding = pilot.funding().stream().map(FundingLine::amount);
        return Precision.of(Stream.concat(costs, funding));
    }
}
