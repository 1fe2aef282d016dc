/** The partners of a pilot as CSV; nobody depends on it, the service loader finds it. */
@NullMarked
package no.grobunn.example.partners;

import org.jspecify.annotations.NullMarked;
