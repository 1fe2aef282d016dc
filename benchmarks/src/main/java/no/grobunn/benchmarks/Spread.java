package no.grobunn.benchmarks;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/** Numbers by their median, least and greatest. */
record Spread(double median, double least, double greatest) {
    /** The spread of at least one number. */
    static Spread of(Collection<Double> numbers) {
        double[] sorted =
                numbers.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double median = (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
        return new Spread(median, sorted[0], sorted[sorted.length - 1]);
    }

    static Spread of(double... numbers) {
        return of(Arrays.stream(numbers).boxed().toList());
    }

    /** The median, and the range behind it. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", median, least, greatest);
    }
}
