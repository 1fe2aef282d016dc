package no.grobunn.core.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.invariant.InvariantException;
import no.grobunn.core.invariant.Violation;
import no.grobunn.core.money.Money;
import no.grobunn.core.quantity.Rating;
import no.grobunn.core.time.Period;
import org.junit.jupiter.api.Test;

class InitiativeTest {
    @Test
    void holdsEverythingItIsGiven() {
        Initiative initiative = anInitiative("Sirkulær Østfold")
                .regionName("Østfold")
                .owner(new InitiativeOwner("Østfold fylkeskommune"))
                .actors(List.of(new ActorId("denofa")))
                .period(new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)))
                .themes(List.of("ombruk"))
                .chainLevels(List.of(ChainLevel.UPPER_SECONDARY))
                .circularStrategies(List.of(CircularStrategy.R3))
                .budget(Money.ofKroner(250_000))
                .results("Et kurs")
                .learning("Begynn tidlig")
                .relevance(new Rating(4))
                .source(new InitiativeSource("Nettside", URI.create("https://example.org/"), LocalDate.of(2027, 2, 1)))
                .build();

        assertThat(initiative.budget()).isEqualTo(Money.ofKroner(250_000));
        assertThat(initiative.covers(ChainLevel.UPPER_SECONDARY, CircularStrategy.R3))
                .isTrue();
        assertThat(initiative.covers(ChainLevel.ENTERPRISE, CircularStrategy.R3))
                .isFalse();
        assertThat(initiative.isInOwnRegion()).isTrue();
    }

    @Test
    void refusesEverythingAtOnce() {
        InvariantException refusal = catchThrowableOfType(
                InvariantException.class,
                () -> anInitiative(" ")
                        .themes(List.of("ombruk", ""))
                        .chainLevels(List.of(ChainLevel.ENTERPRISE, ChainLevel.ENTERPRISE))
                        .circularStrategies(List.of(CircularStrategy.R1, CircularStrategy.R1))
                        .budget(Money.ofKroner(-1))
                        .results("\u0007")
                        .build());

        assertThat(refusal.violations())
                .containsExactlyInAnyOrder(
                        new Violation("blank", List.of("title"), List.of()),
                        new Violation("blank", List.of("themes[1]"), List.of()),
                        new Violation("illegal-character", List.of("results"), List.of("U+0007")),
                        new Violation(
                                "repeated-value",
                                List.of("chainLevels[1]", "chainLevels[0]"),
                                List.of(ChainLevel.ENTERPRISE, new Violation.Place("chainLevels[0]"))),
                        new Violation(
                                "repeated-value",
                                List.of("circularStrategies[1]", "circularStrategies[0]"),
                                List.of(CircularStrategy.R1, new Violation.Place("circularStrategies[0]"))),
                        new Violation("negative-amount", List.of("budget"), List.of("-1.00")));
    }

    @Test
    void anOwnerIsAnActorOnlyIfTheActorIsKnown() {
        InitiativeOwner owner = new InitiativeOwner("denofa");

        assertThat(owner.actorIn(new ActorId("denofa")::equals)).contains(new ActorId("denofa"));
        assertThat(owner.actorIn(actor -> false)).isEmpty();
        assertThat(InitiativeOwner.of(new ActorId("denofa"))).isEqualTo(owner);
    }

    @Test
    void anOwnerThatIsNoSlugIsAName() {
        assertThat(new InitiativeOwner("Denofa AS").actorIn(actor -> true)).isEmpty();
    }

    @Test
    void strategiesAreCodedAsTheLiteratureWritesThem() {
        assertThat(Arrays.stream(CircularStrategy.values()).map(CircularStrategy::code))
                .containsExactly("R0", "R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9");
    }

    private static Initiative.Builder anInitiative(String title) {
        return Initiative.builder(new InitiativeId("i1"), title, InitiativeRegion.OWN, InitiativeStatus.ONGOING);
    }
}
