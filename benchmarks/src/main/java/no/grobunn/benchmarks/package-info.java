/** Programs that measure the product and print a table; each is run by itself, as benchmarks/README.md says. */
@NullMarked
package no.grobunn.benchmarks;

import org.jspecify.annotations.NullMarked;
