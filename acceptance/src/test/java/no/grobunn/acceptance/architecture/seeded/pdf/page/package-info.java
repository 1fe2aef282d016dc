/** Seeded violations. */
@NullMarked
package no.grobunn.acceptance.architecture.seeded.pdf.page;

import org.jspecify.annotations.NullMarked;
