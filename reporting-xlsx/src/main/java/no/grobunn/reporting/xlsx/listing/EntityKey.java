package no.grobunn.reporting.xlsx.listing;

import no.grobunn.core.catalogue.EntityKind;

/**
 * Something that others refer to.
 *
 * @param kind the collection it stands in
 * @param id its id there
 */
public record EntityKey(EntityKind kind, String id) {}
