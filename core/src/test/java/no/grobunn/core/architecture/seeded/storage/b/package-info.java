/** Seeded violations. */
@NullMarked
package no.grobunn.core.architecture.seeded.storage.b;

import org.jspecify.annotations.NullMarked;
