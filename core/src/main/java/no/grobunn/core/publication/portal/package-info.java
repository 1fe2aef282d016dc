/** The answers to a funder's application form. */
@NullMarked
package no.grobunn.core.publication.portal;

import org.jspecify.annotations.NullMarked;
