package no.grobunn.core.funder;

import no.grobunn.core.pilot.CostType;
import no.grobunn.core.text.LocalText;

/**
 * A type of cost that a funder knows, with the funder's own word for it. Immutable.
 *
 * @param type the type
 * @param label what the funder calls it
 * @param source where that is known from
 */
public record FunderCostType(CostType type, LocalText label, FigureSourceId source) {}
