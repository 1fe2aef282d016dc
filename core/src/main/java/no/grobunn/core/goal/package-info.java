/** What a pre-project and its pilots want to reach, and how one can tell whether they did. */
@NullMarked
package no.grobunn.core.goal;

import org.jspecify.annotations.NullMarked;
