package no.grobunn.core.pilot;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.invariant.Invariants;
import no.grobunn.core.quantity.Percentage;
import no.grobunn.core.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * How the aid that an undertaking receives through a pilot is lawful.
 *
 * @param undertaking who receives it
 * @param basis the basis it rests on
 * @param article the article of the block exemption, or null
 * @param intensity aid as a share of the eligible cost, or null
 * @param priorAid aid it was given before
 */
public record StateAid(
        ActorId undertaking,
        StateAidBasis basis,
        @Nullable String article,
        @Nullable Percentage intensity,
        List<PriorAid> priorAid) {
    /** The number after "article", or one that stands alone; the regulation's own number is none. */
    private static final Pattern ARTICLE =
            Pattern.compile("(?i)(?:\\bart(?:ikkel|icle|\\.)?\\s*|^\\s*)(\\d+[a-z]?)\\b(?!/)");

    public StateAid {
        priorAid = List.copyOf(priorAid);
        Invariants.of("state aid").optionalText("article", article).enforce();
    }
    /** The number of the article, such as {@code 31} in "Article 31 (training aid)"; empty if it says none. */
    public Optional<String> articleNumber() {
        return Optional.ofNullable(article)
                .map(ARTICLE::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1));
    }

    /** The aid of a currency that was granted within some days. */
    public BigDecimal priorAid(AidCurrency currency, Period window) {
        return priorAid.stream()
                .filter(aid -> window.contains(aid.date()) && aid.aid().currency() == currency)
                .map(aid -> aid.aid().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
