/** A program that builds a dossier in Java, reads one, and makes documents; for those who look how it is done. */
@NullMarked
package no.grobunn.example.embed;

import org.jspecify.annotations.NullMarked;
