package no.grobunn.reporting.xlsx.listing;

import org.jspecify.annotations.Nullable;

/**
 * A line of a listing.
 *
 * @param value what it tells of
 * @param owner what holds it, or null for an entry of the dossier itself
 */
public record Entry<T>(T value, @Nullable Content owner) {}
