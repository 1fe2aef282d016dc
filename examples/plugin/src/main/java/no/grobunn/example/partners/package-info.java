/** The partners of a pilot as CSV, and a rule about them; nobody depends on it, the service loader finds it. */
@NullMarked
package no.grobunn.example.partners;

import org.jspecify.annotations.NullMarked;
