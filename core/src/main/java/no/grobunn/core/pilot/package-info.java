/** The pilot a pre-project proposes: who does what when, what it costs, who pays, what may go wrong; and the budget reckoned from it. */
@NullMarked
package no.grobunn.core.pilot;

import org.jspecify.annotations.NullMarked;
