/** Seeded violations. */
@NullMarked
package no.grobunn.acceptance.architecture.seeded.core.storage.a;

import org.jspecify.annotations.NullMarked;
