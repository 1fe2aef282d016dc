package no.grobunn.core.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Parts of a whole that add up: the method of the largest remainder (Hamilton's method), ties to the earlier part.
 */
public final class Shares {
    private Shares() {}

    /**
     * Divides a number of units among weights so that the parts add up to it exactly and each differs from its exact share by less than one unit.
     *
     * @param units what is divided, at least 0: øre, tenths of a per cent
     * @param weights the weights, each at least 0 and at least one above 0
     * @return a part for each weight, in their order
     * @throws IllegalArgumentException if a number is negative or all weights are zero
     */
    public static List<Long> divide(long units, List<Long> weights) {
        BigInteger total = BigInteger.ZERO;
        for (long weight : weights) {
            if (weight < 0) {
                throw new IllegalArgumentException("A weight is negative: " + weight);
            }
            total = total.add(BigInteger.valueOf(weight));
        }
        if (units < 0 || total.signum() == 0) {
            throw new IllegalArgumentException("Cannot divide " + units + " among " + weights);
        }
        List<Long> parts = new ArrayList<>(weights.size());
        List<BigInteger> remainders = new ArrayList<>(weights.size());
        long given = 0;
        for (long weight : weights) {
            BigInteger[] share = BigInteger.valueOf(units)
                    .multiply(BigInteger.valueOf(weight))
                    .divideAndRemainder(total);
            parts.add(share[0].longValueExact());
            remainders.add(share[1]);
            given += share[0].longValueExact();
        }
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders.get(i)).reversed())
                .limit(units - given)
                .forEach(i -> parts.set(i, parts.get(i) + 1));
        return List.copyOf(parts);
    }
}
