/** The document of a meeting: its invitation before it is held, its minutes after. */
@NullMarked
package no.grobunn.core.publication.meeting;

import org.jspecify.annotations.NullMarked;
