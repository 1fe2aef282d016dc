/** The dossier's free text read as blocks and as plain text: the one place that knows its markup; for readiness and publication. */
@NullMarked
package no.grobunn.core.prose;

import org.jspecify.annotations.NullMarked;
