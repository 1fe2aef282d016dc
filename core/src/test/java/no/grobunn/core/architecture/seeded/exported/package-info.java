/** Seeded violations. */
@NullMarked
package no.grobunn.core.architecture.seeded.exported;

import org.jspecify.annotations.NullMarked;
