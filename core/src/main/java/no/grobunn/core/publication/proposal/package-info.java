/** The pilot proposal, chapter by chapter. */
@NullMarked
package no.grobunn.core.publication.proposal;

import org.jspecify.annotations.NullMarked;
