/** Chapters that several documents have. */
@NullMarked
package no.grobunn.core.publication.chapter;

import org.jspecify.annotations.NullMarked;
