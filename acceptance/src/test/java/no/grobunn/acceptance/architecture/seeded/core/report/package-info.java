/** Seeded violations. */
@NullMarked
package no.grobunn.acceptance.architecture.seeded.core.report;

import org.jspecify.annotations.NullMarked;
