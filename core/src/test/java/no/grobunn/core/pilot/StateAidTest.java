package no.grobunn.core.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.money.Money;
import no.grobunn.core.time.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StateAidTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2022, 12, 31);

    @Test
    void findsTheArticlesNumberInItsWords() {
        assertThat(of("Gruppeunntaksforordningen artikkel 31 (opplæringsstøtte)")
                        .articleNumber())
                .hasValue("31");
        assertThat(of("31").articleNumber()).hasValue("31");
        assertThat(of("GBER 651/2014 art. 56c").articleNumber()).hasValue("56c");
        assertThat(of("651/2014, Article 28(2)").articleNumber()).hasValue("28");
    }

    @Test
    void theRegulationsOwnNumberIsNoArticle() {
        assertThat(of("651/2014").articleNumber()).isEmpty();
        assertThat(of("Gruppeunntaket").articleNumber()).isEmpty();
        assertThat(of(null).articleNumber()).isEmpty();
    }

    @Test
    void addsUpEarlierAidOfACurrencyOnBothEndsOfAWindow() {
        StateAid aid = new StateAid(
                new ActorId("yard"),
                StateAidBasis.DE_MINIMIS,
                null,
                null,
                List.of(
                        given(FIRST.minusDays(1), 1),
                        given(FIRST, 10),
                        given(LAST, 100),
                        given(LAST.plusDays(1), 1000),
                        new PriorAid(LAST, new AidAmount(BigDecimal.ONE, AidCurrency.EUR), null)));
        Period window = new Period(FIRST, LAST);

        assertThat(aid.priorAid(AidCurrency.NOK, window)).isEqualByComparingTo("110");
        assertThat(aid.priorAid(AidCurrency.EUR, window)).isEqualByComparingTo("1");
    }

    private static PriorAid given(LocalDate day, long kroner) {
        return new PriorAid(day, AidAmount.of(Money.ofKroner(kroner)), null);
    }

    private static StateAid of(@Nullable String article) {
        return new StateAid(new ActorId("yard"), StateAidBasis.BLOCK_EXEMPTION, article, null, List.of());
    }
}
