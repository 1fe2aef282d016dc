/** Workbooks that somebody fills in: the kinds of files there are for them. */
@NullMarked
package no.grobunn.core.intake;

import org.jspecify.annotations.NullMarked;
