/** Seeded violations. */
@NullMarked
package no.grobunn.acceptance.architecture.seeded.core.pilot;

import org.jspecify.annotations.NullMarked;
