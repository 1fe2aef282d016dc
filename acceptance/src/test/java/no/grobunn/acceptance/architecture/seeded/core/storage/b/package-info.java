/** Seeded violations. */
@NullMarked
package no.grobunn.acceptance.architecture.seeded.core.storage.b;

import org.jspecify.annotations.NullMarked;
