package no.grobunn.core.readiness.rule.groundwork;

import static org.assertj.core.api.Assertions.assertThat;

import no.grobunn.core.readiness.Inapplicable;
import no.grobunn.core.readiness.Trial;
import no.grobunn.core.text.Language;
import org.junit.jupiter.api.Test;

/** The rules about the network of the actors; each broken by the smallest change. */
class NetworkRulesTest {
    private static final String LAST = "  - {from: butikk, to: forening, kind: member-of, status: existing}\n";

    private final Trial ready = Trial.ready();

    @Test
    void anActorThatNobodyIsJoinedWithIsNoted() {
        assertThat(with("bibliotek").findings()).containsExactly("actor-isolated actors/bibliotek");
    }

    @Test
    void aPossibleRelationshipJoins() {
        assertThat(with("bibliotek")
                        .replace(LAST, LAST + "  - {from: skole, to: bibliotek, kind: trades, status: potential}\n")
                        .findings())
                .isEmpty();
    }

    @Test
    void aRelationshipJoinsUntilItsLastDay() {
        Trial until = with("bibliotek")
                .replace(
                        LAST,
                        LAST + "  - {from: skole, to: bibliotek, kind: trades, status: existing, until: 2022-11-15}\n");
        assertThat(until.findings()).isEmpty();
        assertThat(until.replace("until: 2022-11-15", "until: 2022-11-14").findings())
                .containsExactly("actor-isolated actors/bibliotek");
    }

    @Test
    void wantedRelationshipsAreListed() {
        Trial wanted = ready.replace(
                LAST, LAST + "  - {from: skole, to: butikk, kind: requests-competence, status: wanted}\n");
        assertThat(wanted.findings()).containsExactly("actor-isolated relationships/6");
        assertThat(wanted.messages("actor-isolated", Language.EN))
                .containsExactly(
                        "The relationship from “Skolen” to “Butikken” (demand for competence) is wanted, but not there.");
        assertThat(wanted.replace("{from: skole, to: butikk", "{id: plass, from: skole, to: butikk")
                        .findings())
                .containsExactly("actor-isolated relationships/plass");
    }

    @Test
    void aMapWithoutRelationshipsIsNotedOnce() {
        assertThat(ready.replace("""
                        relationships:
                          - {from: forening, to: fylke, kind: collaborates, status: existing}
                          - {from: fylke, to: skole, kind: owns, status: existing}
                          - {from: skole, to: smie, kind: collaborates, status: existing}
                          - {from: smie, to: verksted, kind: trades, status: existing}
                          - {from: verksted, to: butikk, kind: trades, status: existing}
                        """ + LAST, "").findings()).containsExactly("actor-isolated actors");
    }

    @Test
    void aConnectorWhoseLossSplitsTheNetworkIsNoted() {
        Trial tail = withTail();
        assertThat(tail.findings()).containsExactly("single-link actors/bibliotek", "single-link actors/skole");
        assertThat(tail.messages("single-link", Language.NB))
                .containsExactly(
                        "Uten «bibliotek» mister én aktør forbindelsen med resten av nettverket.",
                        "Uten «Skolen» mister 2 aktører forbindelsen med resten av nettverket.");
    }

    @Test
    void twoWaysToTheRestAreEnough() {
        assertThat(withTail()
                        .replace(LAST, LAST + "  - {from: museum, to: smie, kind: trades, status: existing}\n")
                        .findings())
                .isEmpty();
    }

    @Test
    void aNetworkOfFewerThanEightIsNotJudged() {
        assertThat(with("bibliotek")
                        .replace(LAST, LAST + "  - {from: skole, to: bibliotek, kind: trades, status: existing}\n")
                        .notApplicable("single-link"))
                .isEqualTo(Inapplicable.NOTHING_TO_JUDGE);
    }

    private Trial withTail() {
        return with("bibliotek", "museum").replace(LAST, LAST + """
                  - {from: skole, to: bibliotek, kind: trades, status: existing}
                  - {from: bibliotek, to: museum, kind: trades, status: existing}
                """);
    }

    private Trial with(String... actors) {
        StringBuilder more = new StringBuilder();
        for (String actor : actors) {
            more.append("  - {id: " + actor + ", name: " + actor + ", sector: civil-society}\n");
        }
        return ready.replace("\nrelationships:\n", more + "\nrelationships:\n");
    }
}
