/** Seeded violations. */
@NullMarked
package no.grobunn.core.architecture.seeded.money;

import org.jspecify.annotations.NullMarked;
