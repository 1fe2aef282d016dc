package no.grobunn.core.pilot;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.grobunn.core.money.Money;

/**
 * Money added up by one key, in a fixed order of the keys. Immutable.
 *
 * @param <K> what it is added up by: a year, an actor
 */
public final class Totals<K> {
    private final Map<K, Money> amounts;

    Totals(Map<K, Money> amounts) {
        this.amounts = Collections.unmodifiableMap(new LinkedHashMap<>(amounts));
    }

    /** The keys in their order; one may have no money. */
    public List<K> keys() {
        return List.copyOf(amounts.keySet());
    }

    /** The money of a key; nothing if the key is not among them. */
    public Money of(K key) {
        return amounts.getOrDefault(key, Money.ZERO);
    }

    /** The sum over all keys. */
    public Money total() {
        return Money.sum(amounts.values());
    }

    /** Each key with its money, in the order of the keys; unmodifiable. */
    public Map<K, Money> asMap() {
        return amounts;
    }

    /** What is left of each key when another's is taken away. */
    Totals<K> minus(Totals<K> other) {
        Map<K, Money> left = new LinkedHashMap<>();
        amounts.forEach((key, amount) -> left.put(key, amount.minus(other.of(key))));
        return new Totals<>(left);
    }

    @Override
    public String toString() {
        return amounts.toString();
    }
}
