/** Themes: an organisation's colour, logo and name for the documents it sends. */
@NullMarked
package no.grobunn.core.theme;

import org.jspecify.annotations.NullMarked;
