/** Spans of days. */
@NullMarked
package no.grobunn.core.time;

import org.jspecify.annotations.NullMarked;
