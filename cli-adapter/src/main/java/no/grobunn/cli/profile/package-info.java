/** Which funder's demands a run goes by: those that were typed, else those of the pilot's funder. */
@NullMarked
package no.grobunn.cli.profile;

import org.jspecify.annotations.NullMarked;
