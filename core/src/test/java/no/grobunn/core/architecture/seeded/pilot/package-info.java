/** Seeded violations. */
@NullMarked
package no.grobunn.core.architecture.seeded.pilot;

import org.jspecify.annotations.NullMarked;
