/** The command line's own words in bokmål, nynorsk and English, and the choice between them. */
@NullMarked
package no.grobunn.cli.text;

import org.jspecify.annotations.NullMarked;
