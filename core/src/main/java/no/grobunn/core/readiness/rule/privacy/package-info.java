/** Rules about personal data in a dossier. */
@NullMarked
package no.grobunn.core.readiness.rule.privacy;

import org.jspecify.annotations.NullMarked;
