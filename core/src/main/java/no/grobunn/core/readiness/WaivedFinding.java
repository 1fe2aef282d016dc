package no.grobunn.core.readiness;

import no.grobunn.core.project.Waiver;

/**
 * A finding that a person accepts.
 *
 * @param finding the finding
 * @param waiver who accepts it, and why
 */
public record WaivedFinding(Finding finding, Waiver waiver) {}
