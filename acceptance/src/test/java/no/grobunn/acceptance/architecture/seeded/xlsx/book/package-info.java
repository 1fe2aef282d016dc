/** Seeded violations. */
@NullMarked
package no.grobunn.acceptance.architecture.seeded.xlsx.book;

import org.jspecify.annotations.NullMarked;
