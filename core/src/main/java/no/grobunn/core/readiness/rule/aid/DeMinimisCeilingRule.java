package no.grobunn.core.readiness.rule.aid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.funder.DeMinimisCeiling;
import no.grobunn.core.money.Money;
import no.grobunn.core.pilot.AidCurrency;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.StateAidBasis;
import no.grobunn.core.readiness.Inapplicable;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.PilotRule;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.SubjectPath;
import no.grobunn.core.readiness.Topic;
import no.grobunn.core.time.Period;

/**
 * What an undertaking was given as de minimis aid in the years before the day, and what the pilot gives it, is no more than the ceiling.
 *
 * <p>Earlier aid counts from the day after the same date so many years ago, to the day itself. Aid in kroner and the ceiling in euros are held against each other at the
 * profile's rate of the day; without one nothing can be judged, and a warning says so. What the pilot gives is the undertaking's part of the grant, as large as its part
 * of the eligible cost; or the stated intensity of its eligible cost. Only the undertaking itself is known here, not the companies it is linked to. Sums are compared as exact fractions.
 */
public final class DeMinimisCeilingRule implements PilotRule {
    private static final RuleDescription RULE = RuleDescription.of(
                    "de-minimis-ceiling", Severity.BLOCKER, Topic.STATE_AID)
            .nb("""
                    title = Taket for bagatellmessig støtte
                    what = Tidligere bagatellmessig støtte og det piloten gir, er til sammen mer enn taket for ett foretak.
                    why = Støtte over taket er ulovlig og må betales tilbake.
                    source = EU 2023/2831 om bagatellmessig støtte.
                    above = {0} har fått {1} i bagatellmessig støtte fra {2} til {3}, og piloten gir {4}. Taket er {5} euro, som er {6}.
                    above.remedy = Senk støtten til foretaket, velg et annet grunnlag, eller vent til tidligere støtte er eldre enn {7} år.
                    rateless = Profilen har et tak på {0} euro, men ingen kurs på euro for {1}. Taket er ikke kontrollert.
                    rateless.remedy = Før opp kursen finansiøren regner med («euroRates» i profilen), med dagene den gjelder.
                    """)
            .nn("""
                    title = Taket for bagatellmessig støtte
                    what = Tidlegare bagatellmessig støtte og det piloten gir, er til saman meir enn taket for eitt føretak.
                    why = Støtte over taket er ulovleg og må betalast tilbake.
                    source = EU 2023/2831 om bagatellmessig støtte.
                    above = {0} har fått {1} i bagatellmessig støtte frå {2} til {3}, og piloten gir {4}. Taket er {5} euro, som er {6}.
                    above.remedy = Senk støtta til føretaket, vel eit anna grunnlag, eller vent til tidlegare støtte er eldre enn {7} år.
                    rateless = Profilen har eit tak på {0} euro, men ingen kurs på euro for {1}. Taket er ikkje kontrollert.
                    rateless.remedy = Før opp kursen finansiøren reknar med («euroRates» i profilen), med dagane han gjeld.
                    """)
            .en("""
                    title = Ceiling of de minimis aid
                    what = Earlier de minimis aid and what the pilot gives is together more than the ceiling for a single undertaking.
                    why = Aid above the ceiling is unlawful and has to be paid back.
                    source = EU 2023/2831 on de minimis aid.
                    above = {0} was given {1} of de minimis aid from {2} to {3}, and the pilot gives {4}. The ceiling is EUR {5}, which is {6}.
                    above.remedy = Lower the aid to the undertaking, choose another basis, or wait until earlier aid is older than {7} years.
                    rateless = The profile has a ceiling of EUR {0}, but no rate of the euro for {1}. The ceiling is not checked.
                    rateless.remedy = Enter the rate that the funder reckons with (“euroRates” of the profile), with the days on which it holds.
                    """)
            .example("""
                    pilots:
                      - stateAid:
                          - {undertaking: smia, basis: de-minimis, priorAid: [{date: 2022-02-11, amount: 300001, currency: EUR}]}
                    """, """
                    pilots:
                      - stateAid:
                          - {undertaking: smia, basis: de-minimis, priorAid: [{date: 2022-02-11, amount: 25000, currency: EUR}]}
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        Optional<DeMinimisCeiling> ceiling = subject.profile().deMinimisCeiling(subject.date());
        if (ceiling.isEmpty()) {
            return Judgement.notApplicable(Inapplicable.NOT_DEMANDED);
        }
        List<AidEntry> entries = AidEntry.of(pilot)
                .filter(entry -> entry.aid().basis() == StateAidBasis.DE_MINIMIS)
                .toList();
        return entries.isEmpty()
                ? Judgement.notApplicable(Inapplicable.NOTHING_TO_JUDGE)
                : subject.profile()
                        .euroRate(subject.date())
                        .map(rate -> Judgement.of(onePerUndertaking(entries)
                                .flatMap(entry -> judge(entry, subject, ceiling.get(), rate.kroner()))))
                        .orElseGet(() -> Judgement.of(List.of(rateless(pilot, subject, ceiling.get()))));
    }

    /** An undertaking that stands in several entries is judged once, with all that it was given before. */
    private static Stream<AidEntry> onePerUndertaking(List<AidEntry> entries) {
        Map<ActorId, AidEntry> undertakings = new LinkedHashMap<>();
        entries.forEach(entry -> undertakings.merge(entry.aid().undertaking(), entry, AidEntry::with));
        return undertakings.values().stream();
    }

    private static Objection rateless(PilotSketch pilot, ReadinessCase subject, DeMinimisCeiling ceiling) {
        SubjectPath place = SubjectPath.of(pilot).at("stateAid");
        return Objection.of("rateless", place, ceiling.euros(), subject.date())
                .as(Severity.WARNING)
                .by(ceiling.source());
    }

    private static Stream<Objection> judge(
            AidEntry entry, ReadinessCase subject, DeMinimisCeiling ceiling, BigDecimal rate) {
        LocalDate day = subject.date();
        Period window = new Period(day.minusYears(ceiling.years()).plusDays(1), day);
        BigDecimal earlier = entry.aid()
                .priorAid(AidCurrency.EUR, window)
                .multiply(rate)
                .add(entry.aid().priorAid(AidCurrency.NOK, window));
        BigDecimal most = ceiling.euros().multiply(rate);
        RequestedAid requested = RequestedAid.of(entry.aid(), subject.budget());
        return requested.exceeds(most.subtract(earlier))
                ? Stream.of(Objection.of(
                                "above",
                                entry.place().at("basis"),
                                subject.name(entry.aid().undertaking()),
                                Money.rounded(earlier),
                                window.start(),
                                window.end(),
                                requested.shown(),
                                ceiling.euros(),
                                Money.rounded(most),
                                ceiling.years())
                        .by(ceiling.source()))
                : Stream.empty();
    }
}
