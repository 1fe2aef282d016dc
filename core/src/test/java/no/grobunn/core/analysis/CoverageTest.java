package no.grobunn.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.SampleDossier;
import no.grobunn.core.initiative.CircularStrategy;
import no.grobunn.core.initiative.Initiative;
import no.grobunn.core.initiative.InitiativeId;
import no.grobunn.core.initiative.InitiativeRegion;
import no.grobunn.core.initiative.InitiativeStatus;
import no.grobunn.core.need.Need;
import no.grobunn.core.need.NeedId;
import no.grobunn.core.quantity.Priority;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final ChainLevel SCHOOL = ChainLevel.UPPER_SECONDARY;
    private static final ChainLevel FIRM = ChainLevel.ENTERPRISE;
    private static final CircularStrategy REUSE = CircularStrategy.R3;
    private static final CircularStrategy REPAIR = CircularStrategy.R4;

    @Test
    void a_cell_holds_what_names_both_its_row_and_its_column() {
        Coverage coverage = Coverage.of(dossier(
                List.of(initiative("b", InitiativeRegion.OWN), initiative("a", InitiativeRegion.OTHER)),
                List.of(need("n", List.of(SCHOOL), List.of(REUSE)))));

        Reach cell = coverage.byStrategy().at(SCHOOL, REUSE).reach();

        assertThat(cell.own()).containsExactly(new InitiativeId("b"));
        assertThat(cell.other()).containsExactly(new InitiativeId("a"));
        assertThat(cell.needs()).containsExactly(new NeedId("n"));
        assertThat(cell.initiatives()).isEqualTo(2);
        assertThat(cell.isWhiteSpot()).isFalse();
        assertThat(coverage.byStrategy().at(FIRM, REUSE).reach().initiatives()).isZero();
        assertThat(coverage.byStrategy().cells()).hasSize(60);
        assertThat(coverage.byStrategy().most()).isEqualTo(2);
    }

    @Test
    void a_need_that_nothing_reaches_makes_a_white_spot() {
        Coverage coverage = Coverage.of(dossier(
                List.of(initiative("a", InitiativeRegion.OTHER)),
                List.of(
                        need("met", List.of(SCHOOL, FIRM), List.of(REUSE)),
                        need("unmet", List.of(SCHOOL), List.of(REPAIR)))));
        CoverageMatrix<CircularStrategy> matrix = coverage.byStrategy();

        assertThat(matrix.whiteSpots()).containsExactly(matrix.at(SCHOOL, REPAIR), matrix.at(FIRM, REUSE));
        assertThat(matrix.unmetNeeds()).containsExactly(new NeedId("unmet"));
        assertThat(matrix.at(SCHOOL, REUSE).reach().isMetElsewhereOnly()).isTrue();
        assertThat(matrix.at(SCHOOL, REPAIR).reach().isTakenOnWith(List.of(new NeedId("unmet"))))
                .isTrue();
        assertThat(matrix.at(SCHOOL, REPAIR).reach().isTakenOnWith(List.of(new NeedId("met"))))
                .isFalse();
    }

    @Test
    void what_was_set_aside_or_discontinued_does_not_count_and_is_named() {
        Initiative stopped = Initiative.builder(
                        new InitiativeId("stopped"), "Stopped", InitiativeRegion.OWN, InitiativeStatus.DISCONTINUED)
                .chainLevels(List.of(SCHOOL))
                .circularStrategies(List.of(REUSE))
                .build();
        Need left = Need.builder(new NeedId("left"), "Left", new Priority(1))
                .chainLevels(List.of(FIRM))
                .circularStrategies(List.of(REUSE))
                .setAside("Too large.")
                .build();

        Dossier dossier = dossier(List.of(stopped), List.of(left, need("n", List.of(SCHOOL), List.of(REUSE))));
        Coverage coverage = Coverage.of(dossier);

        assertThat(Coverage.byStrategy(dossier)).isEqualTo(coverage.byStrategy());
        assertThat(coverage.discontinued()).containsExactly(stopped.id());
        assertThat(coverage.setAside()).containsExactly(left.id());
        assertThat(coverage.byStrategy().whiteSpots())
                .containsExactly(coverage.byStrategy().at(SCHOOL, REUSE));
    }

    @Test
    void what_names_no_level_or_no_column_is_unplaced() {
        Initiative vague = Initiative.builder(
                        new InitiativeId("vague"), "Vague", InitiativeRegion.OWN, InitiativeStatus.ONGOING)
                .chainLevels(List.of(SCHOOL))
                .build();

        Coverage coverage = Coverage.of(dossier(
                List.of(vague),
                List.of(need("no-level", List.of(), List.of(REUSE)), need("no-strategy", List.of(FIRM), List.of()))));

        assertThat(coverage.byStrategy().unplacedInitiatives()).containsExactly(vague.id());
        assertThat(coverage.byStrategy().unplacedNeeds())
                .containsExactly(new NeedId("no-level"), new NeedId("no-strategy"));
        assertThat(coverage.byTheme().columns()).isEmpty();
        assertThat(coverage.byTheme().unplacedInitiatives()).containsExactly(vague.id());
        assertThat(coverage.byLevel().get(FIRM).isWhiteSpot()).isTrue();
        assertThat(coverage.byLevel().get(SCHOOL).own()).containsExactly(vague.id());
    }

    @Test
    void themes_come_by_how_common_they_are() {
        Coverage coverage = Coverage.of(dossier(
                List.of(themed("a", "batteries", "courses"), themed("b", "courses"), themed("c", "arches")),
                List.of()));

        assertThat(coverage.byTheme().columns()).containsExactly("courses", "arches", "batteries");
        assertThat(coverage.byTheme().at(SCHOOL, "courses").reach().own())
                .containsExactly(new InitiativeId("a"), new InitiativeId("b"));
        assertThat(coverage.byTheme().whiteSpots()).isEmpty();
    }

    @Test
    void a_cell_that_is_not_there_is_refused() {
        CoverageMatrix<String> matrix =
                Coverage.of(dossier(List.of(), List.of())).byTheme();

        assertThatThrownBy(() -> matrix.at(SCHOOL, "nothing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nothing");
    }

    private static Dossier dossier(List<Initiative> initiatives, List<Need> needs) {
        return SampleDossier.bare().initiatives(initiatives).needs(needs).build();
    }

    private static Initiative initiative(String id, InitiativeRegion region) {
        return Initiative.builder(new InitiativeId(id), "Initiative", region, InitiativeStatus.ONGOING)
                .chainLevels(List.of(SCHOOL))
                .circularStrategies(List.of(REUSE))
                .build();
    }

    private static Initiative themed(String id, String... themes) {
        return Initiative.builder(new InitiativeId(id), "Initiative", InitiativeRegion.OWN, InitiativeStatus.ONGOING)
                .chainLevels(List.of(SCHOOL))
                .themes(List.of(themes))
                .build();
    }

    private static Need need(String id, List<ChainLevel> levels, List<CircularStrategy> strategies) {
        return Need.builder(new NeedId(id), "Need", new Priority(2))
                .chainLevels(levels)
                .circularStrategies(strategies)
                .build();
    }
}
