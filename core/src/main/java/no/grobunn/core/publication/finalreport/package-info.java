/** The final report of a pre-project, chapter by chapter. */
@NullMarked
package no.grobunn.core.publication.finalreport;

import org.jspecify.annotations.NullMarked;
