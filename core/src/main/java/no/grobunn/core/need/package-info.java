/** What is needed, what could be done about it, and how far the actors want to go. */
@NullMarked
package no.grobunn.core.need;

import org.jspecify.annotations.NullMarked;
