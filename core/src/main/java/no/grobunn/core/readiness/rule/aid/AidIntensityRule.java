package no.grobunn.core.readiness.rule.aid;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.grobunn.core.actor.UndertakingSize;
import no.grobunn.core.funder.AidIntensity;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.StateAidBasis;
import no.grobunn.core.quantity.Percentage;
import no.grobunn.core.readiness.Inapplicable;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.PilotRule;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.SubjectPath;
import no.grobunn.core.readiness.Topic;
import org.jspecify.annotations.Nullable;

/**
 * The intensity of aid under a block exemption is no more than its article allows for the size of the undertaking. An undertaking whose size is not known is held against
 * the most that any size may have. Additions that do not rest on size are not reckoned.
 */
public final class AidIntensityRule implements PilotRule {
    private static final RuleDescription RULE = RuleDescription.of("aid-intensity", Severity.WARNING, Topic.STATE_AID)
            .nb("""
                    title = Støtteintensitet
                    what = Støtten til et foretak er en større del av kostnadene enn gruppeunntaket tillater.
                    why = Støtte over den tillatte intensiteten er ulovlig og må betales tilbake.
                    source = Gruppeunntaksforordningen (EU) nr. 651/2014.
                    above = {0} får dekket {1} av kostnadene etter artikkel {2}. For et foretak av størrelsen {4} er grensen {3}.
                    above.remedy = Senk intensiteten til {3}, eller vis hvilket tillegg artikkelen gir utover det.
                    size-unknown = {0} får dekket {1} av kostnadene etter artikkel {2}. Det er mer enn {3}, som er det meste for noen størrelse.
                    size-unknown.remedy = Senk intensiteten, og før opp størrelsen på foretaket.
                    """)
            .nn("""
                    title = Støtteintensitet
                    what = Støtta til eit føretak er ein større del av kostnadene enn gruppeunntaket tillèt.
                    why = Støtte over den tillatne intensiteten er ulovleg og må betalast tilbake.
                    source = Gruppeunntaksforordninga (EU) nr. 651/2014.
                    above = {0} får dekt {1} av kostnadene etter artikkel {2}. For eit føretak av storleiken {4} er grensa {3}.
                    above.remedy = Senk intensiteten til {3}, eller vis kva tillegg artikkelen gir utover det.
                    size-unknown = {0} får dekt {1} av kostnadene etter artikkel {2}. Det er meir enn {3}, som er det meste for nokon storleik.
                    size-unknown.remedy = Senk intensiteten, og før opp storleiken på føretaket.
                    """)
            .en("""
                    title = Aid intensity
                    what = The aid to an undertaking is a larger part of its cost than the block exemption allows.
                    why = Aid above the intensity that is allowed is unlawful and has to be paid back.
                    source = General Block Exemption Regulation (EU) No 651/2014.
                    above = {0} has {1} of its cost covered under article {2}. For an undertaking of the size {4} the limit is {3}.
                    above.remedy = Lower the intensity to {3}, or show which addition the article gives beyond that.
                    size-unknown = {0} has {1} of its cost covered under article {2}. That is more than {3}, the most for any size.
                    size-unknown.remedy = Lower the intensity, and enter the size of the undertaking.
                    """)
            .example("""
                    actors:
                      - {id: smia, name: Smia, sector: business, size: large}
                    pilots:
                      - stateAid:
                          - {undertaking: smia, basis: block-exemption, article: Artikkel 31, intensity: 60}
                    """, """
                    actors:
                      - {id: smia, name: Smia, sector: business, size: large}
                    pilots:
                      - stateAid:
                          - {undertaking: smia, basis: block-exemption, article: Artikkel 31, intensity: 50}
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        List<AidIntensity> limits = subject.profile().aidIntensities().stream()
                .filter(limit -> limit.validity().on(subject.date()))
                .toList();
        if (limits.isEmpty()) {
            return Judgement.notApplicable(Inapplicable.NOT_DEMANDED);
        }
        List<AidEntry> entries = AidEntry.of(pilot)
                .filter(entry -> entry.aid().basis() == StateAidBasis.BLOCK_EXEMPTION
                        && entry.aid().intensity() != null)
                .toList();
        return entries.isEmpty()
                ? Judgement.notApplicable(Inapplicable.NOTHING_TO_JUDGE)
                : Judgement.of(entries.stream().flatMap(entry -> judge(entry, subject, limits)));
    }

    private static Stream<Objection> judge(AidEntry entry, ReadinessCase subject, List<AidIntensity> limits) {
        UndertakingSize size =
                subject.dossier().actor(entry.aid().undertaking()).size();
        return limits.stream()
                .filter(limit -> entry.aid()
                        .articleNumber()
                        .filter(limit.article()::equals)
                        .isPresent())
                .filter(limit -> size == null || limit.size() == size)
                .max(Comparator.comparing(AidIntensity::max))
                .stream()
                .flatMap(limit -> above(entry, subject, limit, size));
    }

    private static Stream<Objection> above(
            AidEntry entry, ReadinessCase subject, AidIntensity limit, @Nullable UndertakingSize size) {
        Percentage intensity = entry.aid().intensity();
        if (intensity == null || intensity.compareTo(limit.max()) <= 0) {
            return Stream.empty();
        }
        String name = subject.name(entry.aid().undertaking());
        SubjectPath place = entry.place().at("intensity");
        Objection objection = size == null
                ? Objection.of("size-unknown", place, name, intensity, limit.article(), limit.max())
                : Objection.of("above", place, name, intensity, limit.article(), limit.max(), size);
        return Stream.of(objection.by(limit.source()));
    }
}
