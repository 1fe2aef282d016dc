package no.grobunn.core.funder;

import no.grobunn.core.money.Money;
import no.grobunn.core.text.LocalText;

/**
 * Who must confirm the accounts of a grant from a size on. Immutable.
 *
 * @param fromGrant the least grant it is asked for
 * @param by who confirms, and how
 * @param source where that is known from
 */
public record Attestation(Money fromGrant, LocalText by, FigureSourceId source) {}
