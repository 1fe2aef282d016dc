package no.grobunn.core.sheet;

/**
 * A column of a sheet to be filled in. Immutable.
 *
 * @param key what it is known by, whatever its heading; several columns may have the same key: what does not fit in a cell of the first goes on in the next
 * @param heading what it is called
 * @param help what it is for, in a sentence
 * @param required whether a row without it is refused
 * @param hidden whether it is for programs only
 * @param entry what may stand in its cells
 * @param several whether a cell may hold several of that, one a line
 */
public record FormColumn(
        String key, String heading, String help, boolean required, boolean hidden, EntryKind entry, boolean several) {}
