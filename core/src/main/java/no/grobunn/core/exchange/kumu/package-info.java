/** Maps as Kumu reads and writes them (JSON); for the exchange packages only. */
@NullMarked
package no.grobunn.core.exchange.kumu;

import org.jspecify.annotations.NullMarked;
