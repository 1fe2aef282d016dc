package no.grobunn.core.funder;

/**
 * A text that a funder demands. Immutable.
 *
 * @param section the text
 * @param source where that is known from
 */
public record RequiredSection(ProposalSection section, FigureSourceId source) {}
