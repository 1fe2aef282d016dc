package no.grobunn.core.exchange.mapping;

import no.grobunn.core.storage.tree.Mistake;

/**
 * Something of a map that did not become what it was.
 *
 * @param item the element or connection by its name; empty where it is the whole map
 * @param field the property as the file calls it; empty where it is the whole item
 * @param value what the file says, whole
 * @param lost whether the value is nowhere in the dossier
 * @param why the reason, with its place
 */
public record Note(String item, String field, String value, boolean lost, Mistake why) {}
