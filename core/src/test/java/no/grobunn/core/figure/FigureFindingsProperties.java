package no.grobunn.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.document.Figure;
import no.grobunn.core.dossier.SampleDossier;
import no.grobunn.core.drawing.TextMeasure;
import no.grobunn.core.money.Money;
import no.grobunn.core.need.Ambition;
import no.grobunn.core.need.AmbitionId;
import no.grobunn.core.need.AmbitionPosition;
import no.grobunn.core.need.Opportunity;
import no.grobunn.core.need.OpportunityId;
import no.grobunn.core.pilot.CostLine;
import no.grobunn.core.pilot.CostType;
import no.grobunn.core.pilot.FundingKind;
import no.grobunn.core.pilot.FundingLine;
import no.grobunn.core.pilot.FundingStatus;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.Risk;
import no.grobunn.core.pilot.RiskId;
import no.grobunn.core.pilot.SamplePilot;
import no.grobunn.core.quantity.Rating;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;

/** What captions state is so, and what is not so is never stated. */
class FigureFindingsProperties {
    private static final int FIRST_YEAR = 2027;

    @Property
    void aHeaviestYearAndALargestTypeAreStrictlySo(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 3) Integer> amounts,
            @ForAll @IntRange(min = 1, max = 3) int years,
            @ForAll Language language) {
        long[][] cost = new long[years][CostType.values().length];
        List<CostLine> lines = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            int year = i % years;
            int type = i / years % CostType.values().length;
            cost[year][type] += amounts.get(i);
            lines.add(CostLine.builder(SamplePilot.FIRST, SamplePilot.YARD, CostType.values()[type], FIRST_YEAR + year)
                    .amount(Money.ofKroner(amounts.get(i)))
                    .build());
        }
        PilotSketch pilot = SamplePilot.full().costs(lines).funding(List.of()).build();
        BudgetFigure.of(pilot.budget(), edition(language))
                .ifPresentOrElse(
                        figure -> assertThat(figure.caption().statement())
                                .isEqualTo(expected(cost, amounts.size(), language)),
                        () -> assertThat(amounts).containsOnly(0));
    }

    /** What may be said, worked out in another way than the figure does. */
    private static String expected(long[][] all, int lines, Language language) {
        long[][] cost = Arrays.copyOf(all, Math.min(all.length, lines));
        Texts texts = Texts.of(language);
        List<long[]> spending = Arrays.stream(cost)
                .filter(year -> LongStream.of(year).sum() > 0)
                .toList();
        long used = IntStream.range(0, CostType.values().length)
                .filter(type -> spending.stream().anyMatch(year -> year[type] > 0))
                .count();
        for (int type = 0; type < CostType.values().length && used > 1; type++) {
            int candidate = type;
            boolean always = spending.stream()
                    .allMatch(year -> IntStream.range(0, year.length)
                            .allMatch(other -> other == candidate || year[other] < year[candidate]));
            if (always) {
                String key = cost.length == 1 ? "" : spending.size() == cost.length ? ".every" : ".spending";
                return texts.get("figure.budget.type" + key, texts.term(CostType.values()[type]));
            }
        }
        long[] totals =
                Arrays.stream(cost).mapToLong(year -> LongStream.of(year).sum()).toArray();
        long most = LongStream.of(totals).max().orElseThrow();
        List<Integer> heaviest = IntStream.range(0, totals.length)
                .filter(year -> totals[year] == most)
                .boxed()
                .toList();
        if (totals.length > 1 && heaviest.size() == 1) {
            return texts.get("figure.budget.heaviest", Integer.toString(FIRST_YEAR + heaviest.get(0)));
        }
        return texts.get(
                totals.length > 1 && heaviest.size() == totals.length
                        ? "figure.budget.alike"
                        : "figure.budget.subject");
    }

    @Property
    void aLargestKindOfFundingIsStrictlySo(
            @ForAll @Size(5) List<@IntRange(max = 3) Integer> amounts, @ForAll Language language) {
        List<FundingLine> lines = new ArrayList<>();
        for (FundingKind kind : FundingKind.values()) {
            lines.add(new FundingLine(
                    null,
                    SamplePilot.YARD,
                    kind,
                    FIRST_YEAR,
                    Money.ofKroner(amounts.get(lines.size())),
                    FundingStatus.PLANNED,
                    null));
        }
        Texts texts = Texts.of(language);
        FundingFigure.of(SamplePilot.full().funding(lines).build(), edition(language))
                .map(figure -> figure.caption().statement())
                .ifPresent(statement -> Stream.of(FundingKind.values()).forEach(kind -> {
                    int amount = amounts.get(List.of(FundingKind.values()).indexOf(kind));
                    boolean largest =
                            amounts.stream().filter(other -> other >= amount).count() == 1;
                    boolean all = amounts.stream().mapToInt(other -> other).sum() == amount;
                    String term = texts.term(kind);
                    assertThat(!statement.equals(texts.get("figure.funding.largest", term)) || largest && !all)
                            .isTrue();
                    assertThat(statement.equals(texts.get("figure.funding.all", term)))
                            .isEqualTo(all);
                }));
    }

    @Property
    void asManyRisksAreCalledHighAsAreHigh(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 24) Integer> fields, @ForAll Language language) {
        List<Risk> risks = IntStream.range(0, fields.size())
                .mapToObj(i -> new Risk(
                        new RiskId("r" + i),
                        "Risk " + i,
                        new Rating(1 + fields.get(i) / 5),
                        new Rating(1 + fields.get(i) % 5),
                        null,
                        null))
                .toList();
        long high = count(fields, field -> (1 + field / 5L) * (1 + field % 5) >= 12 ? 1 : 0);
        Figure figure = RiskMatrixFigure.of(SamplePilot.full().risks(risks).build(), edition(language))
                .orElseThrow();
        Texts texts = Texts.of(language);
        if (risks.size() > 1) {
            assertThat(figure.caption().statement())
                    .isEqualTo(
                            high == 0
                                    ? texts.get("figure.risk.none-high", risks.size())
                                    : texts.count("figure.risk.high", high, risks.size()));
        } else {
            assertThat(figure.caption().statement().equals(texts.get("figure.risk.one.high")))
                    .isEqualTo(high == 1);
        }
    }

    @Property
    void asManyOpportunitiesArePraisedAsGiveMuchForLittle(
            @ForAll @Size(min = 2, max = 20) List<@IntRange(max = 24) Integer> fields, @ForAll Language language) {
        List<Opportunity> opportunities = IntStream.range(0, fields.size())
                .mapToObj(i -> new Opportunity(
                        new OpportunityId("o" + i),
                        "Opportunity " + i,
                        List.of(),
                        List.of(),
                        new Rating(1 + fields.get(i) / 5),
                        new Rating(1 + fields.get(i) % 5)))
                .toList();
        long praised = count(fields, field -> 1 + field / 5 <= 2 && 1 + field % 5 >= 4 ? 1 : 0);
        Texts texts = Texts.of(language);
        assertThat(EffortEffectFigure.ofOpportunities(opportunities, edition(language))
                        .orElseThrow()
                        .caption()
                        .statement())
                .isEqualTo(
                        praised == 0
                                ? texts.get("figure.effort.opportunities.none", fields.size())
                                : texts.count("figure.effort.opportunities.finding", praised, fields.size()));
    }

    @Property
    void theAmbitionThatDividesMostDoesSoStrictly(
            @ForAll @Size(min = 1, max = 4)
                    List<@Size(min = 1, max = 3) List<@IntRange(min = 1, max = 5) Integer>> levels,
            @ForAll Language language) {
        List<Ambition> ambitions = IntStream.range(0, levels.size())
                .mapToObj(i -> new Ambition(new AmbitionId("a" + i), "Ambition " + i, positions(levels.get(i)), null))
                .toList();
        FigureEdition edition = FigureEdition.of(
                SampleDossier.full().ambitions(ambitions).build(), language, TextMeasure.sourceSans3());
        String statement = AmbitionFigure.of(edition).orElseThrow().caption().statement();
        List<Integer> spreads = levels.stream()
                .map(of -> of.stream().mapToInt(i -> i).max().orElseThrow()
                        - of.stream().mapToInt(i -> i).min().orElseThrow())
                .toList();
        for (int i = 0; i < spreads.size(); i++) {
            int spread = spreads.get(i);
            boolean widest = spreads.size() > 1
                    && spread > 0
                    && spreads.stream().filter(other -> other >= spread).count() == 1;
            assertThat(statement.equals(Texts.of(language).count("figure.ambitions.widest", spread, i + 1)))
                    .isEqualTo(widest);
        }
    }

    private static List<AmbitionPosition> positions(List<Integer> levels) {
        List<ActorId> actors = List.of(SamplePilot.YARD, SamplePilot.SCHOOL, SamplePilot.COUNTY);
        return IntStream.range(0, levels.size())
                .mapToObj(i -> new AmbitionPosition(actors.get(i), new Rating(levels.get(i)), null))
                .collect(Collectors.toList());
    }

    private static long count(List<Integer> fields, ToLongFunction<Integer> counts) {
        return fields.stream().mapToLong(counts).sum();
    }

    private static FigureEdition edition(Language language) {
        return FigureEdition.of(FigureCases.sample(), language, TextMeasure.sourceSans3());
    }
}
