package no.grobunn.core.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.grobunn.core.invariant.Invariants;

/**
 * Amounts as people type them: any space groups digits, a comma or a point stands before the decimals, {@code kr} may stand before or after.
 *
 * <p>A single point or comma before exactly three digits could be either a group separator or a decimal mark; it is refused rather than guessed.
 */
public final class MoneyText {
    private static final String SPACE = "[\\s\\u00A0\\u202F\\u2007\\u2009]";
    private static final Pattern UNIT =
            Pattern.compile("(?iu)^(?:kr|nok)\\.?" + SPACE + "*|" + SPACE + "*(?:kr|nok)\\.?$");
    private static final Pattern NUMBER =
            Pattern.compile("([-\\u2212]?)(\\d+|\\d{1,3}(?:" + SPACE + "\\d{3})+)(?:[.,](\\d+))?(?:,-)?");

    private MoneyText() {}

    /**
     * Reads an amount.
     *
     * @return the amount; may be negative
     * @throws no.grobunn.core.invariant.InvariantException with rule {@code ambiguous-amount}, {@code too-many-decimals}, {@code amount-out-of-range} or
     *     {@code not-an-amount}
     */
    public static Money parse(String text) {
        Invariants check = Invariants.of("amount");
        String bare = UNIT.matcher(text.strip()).replaceAll("").strip();
        Matcher number = NUMBER.matcher(bare);
        if (!number.matches()) {
            check.refuse("not-an-amount", List.of(), text).enforce();
        }
        String whole = number.group(2).replaceAll(SPACE, "");
        String decimals = number.group(3) == null ? "" : number.group(3);
        check.require(
                        decimals.length() != 3,
                        "ambiguous-amount",
                        List.of(),
                        text,
                        whole + decimals,
                        whole + "." + decimals)
                .require(decimals.length() <= 3, "too-many-decimals", List.of(), text, 2)
                .require(whole.length() <= 15, "amount-out-of-range", List.of(), text)
                .enforce();
        BigDecimal kroner = new BigDecimal(whole + (decimals.isEmpty() ? "" : "." + decimals));
        check.require(kroner.compareTo(Money.LIMIT) < 0, "amount-out-of-range", List.of(), text)
                .enforce();
        return Money.ofKroner(number.group(1).isEmpty() ? kroner : kroner.negate());
    }
}
