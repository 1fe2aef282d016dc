/** Seeded violations. */
@NullMarked
package no.grobunn.core.architecture.seeded.report;

import org.jspecify.annotations.NullMarked;
