/** The dossier: everything a pre-project has gathered, as one aggregate whose parts agree; the root that embedders build or read. */
@NullMarked
package no.grobunn.core.dossier;

import org.jspecify.annotations.NullMarked;
