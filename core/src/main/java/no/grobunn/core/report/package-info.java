/** Reports from outside: which are installed and why others are not, a request for one, and the engine that makes them; for embedders and the command line. */
@NullMarked
package no.grobunn.core.report;

import org.jspecify.annotations.NullMarked;
