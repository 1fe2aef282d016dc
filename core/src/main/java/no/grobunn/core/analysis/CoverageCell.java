package no.grobunn.core.analysis;

import no.grobunn.core.actor.ChainLevel;

/**
 * Where a level of the competence chain meets a column.
 *
 * @param level the row
 * @param column the column
 * @param reach what reaches it, and what is needed there
 * @param <C> what the columns are: circular strategies, themes
 */
public record CoverageCell<C>(ChainLevel level, C column, Reach reach) {}
