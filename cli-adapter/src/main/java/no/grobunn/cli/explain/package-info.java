/** What stands behind the codes that a check reports, gathered from wherever codes come from, for the screen, for scripts and for the guide. */
@NullMarked
package no.grobunn.cli.explain;

import org.jspecify.annotations.NullMarked;
