package no.grobunn.core.funder;

import no.grobunn.core.pilot.WorkPackageKind;

/**
 * A kind of work that a funder gives no money for. Immutable.
 *
 * @param kind the kind
 * @param source where that is known from
 */
public record IneligibleWork(WorkPackageKind kind, FigureSourceId source) {}
