package no.grobunn.reporting.pdf.layout;

import no.grobunn.reporting.pdf.page.Picture;
import org.jspecify.annotations.Nullable;

/**
 * What a theme says besides colours.
 *
 * @param logo the sender's mark, or null
 * @param line what the foot of each page says of the sender, or null for the document's author
 */
public record Brand(@Nullable Picture logo, @Nullable String line) {}
