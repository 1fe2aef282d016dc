/** Seeded violations. */
@NullMarked
package no.grobunn.acceptance.architecture.seeded.core.money;

import org.jspecify.annotations.NullMarked;
