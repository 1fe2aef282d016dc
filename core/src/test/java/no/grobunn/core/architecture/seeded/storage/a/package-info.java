/** Seeded violations. */
@NullMarked
package no.grobunn.core.architecture.seeded.storage.a;

import org.jspecify.annotations.NullMarked;
