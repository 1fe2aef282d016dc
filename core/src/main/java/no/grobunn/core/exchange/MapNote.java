package no.grobunn.core.exchange;

import no.grobunn.core.storage.Problem;

/**
 * Something of a map that the dossier does not have, or has as something else. Immutable.
 *
 * @param item the element by its label, or the connection by those of its ends; empty where it is the map as a whole
 * @param field the property as the file calls it; empty where it is the whole element or connection
 * @param value what the file says, whole
 * @param lost whether the value is nowhere in the dossier; else it became something else, as {@code why} says
 * @param why the reason, with its place and what to do
 */
public record MapNote(String item, String field, String value, boolean lost, Problem why) {}
