/** Maps as two tables of comma-separated values, in Kumu's columns; for the exchange packages only. */
@NullMarked
package no.grobunn.core.exchange.csv;

import org.jspecify.annotations.NullMarked;
