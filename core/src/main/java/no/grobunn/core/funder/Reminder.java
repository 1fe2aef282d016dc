package no.grobunn.core.funder;

import no.grobunn.core.text.LocalText;

/**
 * Something that a funder demands and no dossier shows, for the person to see to. Immutable.
 *
 * @param text what to see to, in a sentence
 * @param source where that is known from
 */
public record Reminder(LocalText text, FigureSourceId source) {}
