/** Who takes part in a pre-project, how they relate to each other, and how the project assesses them. */
@NullMarked
package no.grobunn.core.actor;

import org.jspecify.annotations.NullMarked;
