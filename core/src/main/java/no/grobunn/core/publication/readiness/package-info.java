/** The readiness report, part by part. */
@NullMarked
package no.grobunn.core.publication.readiness;

import org.jspecify.annotations.NullMarked;
