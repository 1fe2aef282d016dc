/** Actor maps out to the programs that draw and study networks (Kumu, Gephi, yEd), and in from them; for embedders and the command line. */
@NullMarked
package no.grobunn.core.exchange;

import org.jspecify.annotations.NullMarked;
