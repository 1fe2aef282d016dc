/** What {@code map} writes, and how {@code new --from} begins a dossier with a map that somebody already has. */
@NullMarked
package no.grobunn.cli.map;

import org.jspecify.annotations.NullMarked;
