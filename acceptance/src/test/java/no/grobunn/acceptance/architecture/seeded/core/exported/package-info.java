/** Seeded violations. */
@NullMarked
package no.grobunn.acceptance.architecture.seeded.core.exported;

import org.jspecify.annotations.NullMarked;
