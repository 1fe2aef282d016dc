package no.grobunn.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.DossierArbitraries;

/** What a comparison finds is what changed. */
class DossierComparisonProperties {
    @Property(tries = 150)
    void theChangesMakeTheNewVersionOfTheOld(@ForAll Random random) {
        Dossier before = DossierArbitraries.generate(random);
        Dossier after = new DossierMutation(random, 8).of(before);

        assertThat(ChangedDossier.of(before, DossierComparison.of(before, after).changes()))
                .isEqualTo(after);
    }

    @Property(tries = 60)
    void theChangesMakeAnyDossierOfAnyOther(@ForAll Random random) {
        Dossier before = DossierArbitraries.generate(random);
        Dossier after = DossierArbitraries.generate(random);

        assertThat(ChangedDossier.of(before, DossierComparison.of(before, after).changes()))
                .isEqualTo(after);
    }

    @Property(tries = 60)
    void theOrderInWhichChangesAreMadeDoesNotMatter(@ForAll Random random) {
        Dossier before = DossierArbitraries.generate(random);
        Dossier after = new DossierMutation(random, 8).of(before);
        List<Change> shuffled = new ArrayList<>();
        List<Change> additions = new ArrayList<>();
        DossierComparison.of(before, after)
                .changes()
                .forEach(change -> (change instanceof Change.EntryAdded ? additions : shuffled).add(change));
        Collections.shuffle(shuffled, random);
        // Entries that come to the same place come in their order.
        shuffled.addAll(additions);

        assertThat(ChangedDossier.of(before, shuffled)).isEqualTo(after);
    }

    @Property(tries = 60)
    void aDossierDoesNotDifferFromItself(@ForAll Random random) {
        Dossier dossier = DossierArbitraries.generate(random);

        assertThat(DossierComparison.of(dossier, dossier).changes()).isEmpty();
    }
}
