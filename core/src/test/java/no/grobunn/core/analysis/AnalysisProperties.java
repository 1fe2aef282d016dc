package no.grobunn.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.DossierArbitraries;
import no.grobunn.core.initiative.Initiative;
import no.grobunn.core.initiative.InitiativeId;
import no.grobunn.core.money.Money;
import no.grobunn.core.need.Need;
import no.grobunn.core.need.NeedId;
import no.grobunn.core.pilot.PackageNumber;
import no.grobunn.core.pilot.WorkPackage;

/** What holds for every dossier. */
class AnalysisProperties {
    @Provide
    Arbitrary<Dossier> dossiers() {
        return DossierArbitraries.dossiers();
    }

    @Property(tries = 60)
    void the_order_of_the_files_changes_nothing(@ForAll("dossiers") Dossier dossier, @ForAll long seed) {
        Random random = new Random(seed);
        Dossier shuffled = dossier.toBuilder()
                .actors(shuffled(dossier.actors(), random))
                .relationships(shuffled(dossier.relationships(), random))
                .initiatives(shuffled(dossier.initiatives(), random))
                .needs(shuffled(dossier.needs(), random))
                .ambitions(shuffled(dossier.ambitions(), random))
                .goals(shuffled(dossier.goals(), random))
                .pilots(shuffled(dossier.pilots(), random))
                .build();

        assertThat(all(shuffled)).isEqualTo(all(dossier));
    }

    @Property(tries = 60)
    void every_initiative_and_need_is_found_somewhere(@ForAll("dossiers") Dossier dossier) {
        Coverage coverage = Coverage.of(dossier);
        Set<InitiativeId> initiatives = new HashSet<>(coverage.discontinued());
        Set<NeedId> needs = new HashSet<>(coverage.setAside());
        initiatives.addAll(coverage.byStrategy().unplacedInitiatives());
        needs.addAll(coverage.byStrategy().unplacedNeeds());
        for (CoverageCell<?> cell : coverage.byStrategy().cells()) {
            initiatives.addAll(cell.reach().own());
            initiatives.addAll(cell.reach().other());
            needs.addAll(cell.reach().needs());
        }

        assertThat(initiatives)
                .containsExactlyInAnyOrderElementsOf(
                        dossier.initiatives().stream().map(Initiative::id).toList());
        assertThat(needs)
                .containsExactlyInAnyOrderElementsOf(
                        dossier.needs().stream().map(Need::id).toList());
    }

    @Property(tries = 60)
    void every_package_stands_in_a_row_and_its_money_is_counted_once(@ForAll("dossiers") Dossier dossier) {
        for (Traceability trace : Traceability.of(dossier)) {
            List<PackageNumber> numbers = dossier.findPilot(trace.pilot()).orElseThrow().workPackages().stream()
                    .map(WorkPackage::number)
                    .sorted()
                    .toList();

            assertThat(trace.packages()).extracting(TracedPackage::number).isEqualTo(numbers);
            assertThat(trace.rows().stream()
                            .flatMap(row -> row.packages().stream())
                            .distinct()
                            .sorted())
                    .isEqualTo(numbers);
            assertThat(Money.sum(
                            trace.packages().stream().map(TracedPackage::cost).toList()))
                    .isEqualTo(trace.cost());
            assertThat(trace.tracedCost()).isLessThanOrEqualTo(trace.cost());
            assertThat(trace.looseEnds())
                    .doesNotHaveDuplicates()
                    .allMatch(end -> end.amount() == null
                            || Objects.requireNonNull(end.amount()).compareTo(Money.ZERO) > 0);
        }
    }

    private static List<Object> all(Dossier dossier) {
        return List.of(
                NetworkComparison.of(dossier),
                Coverage.of(dossier),
                AmbitionAlignment.of(dossier),
                Traceability.of(dossier),
                PartnerMobilisation.of(dossier),
                Traceability.needsWithoutGoal(dossier),
                Traceability.needsWithoutPilot(dossier));
    }

    private static <E> List<E> shuffled(List<E> entries, Random random) {
        List<E> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
