package no.grobunn.core.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.grobunn.core.invariant.Invariants;

/**
 * Amounts as people type them: any space groups digits, a comma or a point stands before the decimals, {@code kr} may stand before or after.
 *
 * <p>A single point or comma between one to three digits and exactly three could be either a group separator or a decimal mark; it is refused rather
 * than guessed.
 */
public final class MoneyText {
    // \s lacks the spaces that do not break; group separators of other programs are among them.
    private static final String SPACE = "[\\s\\u00A0\\u202F\\u2007\\u2009]";
    private static final Pattern AMOUNT = Pattern.compile(
            ("_*(?:(?:kr|nok)\\.?_*)?(?:(?<minus>[-\\u2212])_*)?(?<whole>\\d+|\\d{1,3}(?:_\\d{3})+)(?:[.,](?<decimals>\\d+)|,[-\\u2013])?"
                            + "(?:_*(?:kr|nok)\\.?)?_*")
                    .replace("_", SPACE),
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PERHAPS_A_GROUP = Pattern.compile("[1-9]\\d{0,2}");

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
        Matcher amount = AMOUNT.matcher(text);
        if (!amount.matches()) {
            throw check.refuse("not-an-amount", List.of(), text).refusal();
        }
        String whole = amount.group("whole").replaceAll(SPACE, "");
        String decimals = Objects.requireNonNullElse(amount.group("decimals"), "");
        boolean ambiguous = decimals.length() == 3
                && PERHAPS_A_GROUP.matcher(amount.group("whole")).matches();
        if (ambiguous) {
            check.refuse(
                    "ambiguous-amount",
                    List.of(),
                    text,
                    new BigDecimal(whole + decimals),
                    new BigDecimal(whole + "." + decimals));
        }
        check.require(ambiguous || decimals.length() <= 2, "too-many-decimals", List.of(), text, 2)
                .require(whole.length() <= 15, "amount-out-of-range", List.of(), text)
                .enforce();
        BigDecimal kroner = new BigDecimal(whole + (decimals.isEmpty() ? "" : "." + decimals));
        check.require(kroner.compareTo(Money.LIMIT) < 0, "amount-out-of-range", List.of(), text)
                .enforce();
        return Money.ofKroner(amount.group("minus") == null ? kroner : kroner.negate());
    }
}
