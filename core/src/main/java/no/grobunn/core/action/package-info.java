/** What a pre-project proposes to do next, for today's businesses and for coming generations. */
@NullMarked
package no.grobunn.core.action;

import org.jspecify.annotations.NullMarked;
