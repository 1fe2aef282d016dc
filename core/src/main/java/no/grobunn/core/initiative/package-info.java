/** What others do already, in the region and elsewhere, and the circular strategies they follow. */
@NullMarked
package no.grobunn.core.initiative;

import org.jspecify.annotations.NullMarked;
