/** Seeded violations. */
@NullMarked
package no.grobunn.acceptance.architecture.seeded.cli.command;

import org.jspecify.annotations.NullMarked;
