package no.grobunn.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import no.grobunn.core.pilot.AidAmount;
import no.grobunn.core.pilot.AidCurrency;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.PriorAid;
import no.grobunn.core.pilot.SamplePilot;
import org.junit.jupiter.api.Test;

class PilotFieldsTest {
    private final PilotSketch pilot = SamplePilot.full().build();

    @Test
    void everyPartIsMadeAgainOfItsFields() {
        assertMadeAgain(PilotFields.PILOT, List.of(pilot, SamplePilot.bare().build()));
        assertMadeAgain(PilotFields.DISTINCTION, pilot.differsFrom());
        assertMadeAgain(PilotFields.ANCHORING, pilot.anchoring());
        assertMadeAgain(PilotFields.RISK, pilot.risks());
        assertMadeAgain(PilotFields.ASSUMPTION, pilot.assumptions());
        assertMadeAgain(PartnerFields.PARTNER, pilot.partners());
        assertMadeAgain(PartnerFields.EVIDENCE, pilot.partners().get(0).evidence());
        assertMadeAgain(PartnerFields.STATE_AID, pilot.stateAid());
        assertMadeAgain(PartnerFields.PRIOR_AID, pilot.stateAid().get(0).priorAid());
        assertMadeAgain(WorkPackageFields.WORK_PACKAGE, pilot.workPackages());
        assertMadeAgain(WorkPackageFields.DELIVERABLE, pilot.deliverables());
        assertMadeAgain(WorkPackageFields.MILESTONE, pilot.milestones());
        assertMadeAgain(BudgetFields.COST_LINE, pilot.costs());
        assertMadeAgain(BudgetFields.FUNDING_LINE, pilot.funding());
    }

    @Test
    void theSampleSetsEveryFieldOfAPilot() {
        assertThat(PilotFields.PILOT.fields())
                .allSatisfy(field ->
                        assertThat((Object) field.of(pilot)).isNotNull().isNotEqualTo(List.of()));
    }

    @Test
    void aidIsInKronerUnlessItSaysEuro() {
        Values<PriorAid> values = new Values<>();
        set(values, "date", "2027-01-01");
        set(values, "amount", "1 000,50");

        assertThat(PartnerFields.PRIOR_AID.create(values).aid())
                .isEqualTo(new AidAmount(new BigDecimal("1000.50"), AidCurrency.NOK));

        set(values, "currency", "EUR");

        assertThat(PartnerFields.PRIOR_AID.create(values).aid().currency()).isEqualTo(AidCurrency.EUR);
    }

    private static void set(Values<PriorAid> values, String key, String text) {
        PartnerFields.PRIOR_AID.field(key).ifPresent(field -> read(values, field, text));
    }

    private static <T, V> void read(Values<T> values, Field<T, V> field, String text) {
        values.put(field, ((ScalarType<V>) field.type()).read(text));
    }

    private static <T> void assertMadeAgain(ObjectType<T> type, List<T> things) {
        assertThat(things).isNotEmpty().allSatisfy(thing -> {
            Values<T> values = new Values<>();
            type.fields().forEach(field -> copy(values, field, thing));
            assertThat(type.create(values)).isEqualTo(thing);
        });
    }

    private static <T, V> void copy(Values<T> values, Field<T, V> field, T thing) {
        V value = field.of(thing);
        if (value != null) {
            values.put(field, value);
        }
    }
}
