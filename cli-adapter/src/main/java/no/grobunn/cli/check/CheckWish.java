package no.grobunn.cli.check;

import java.util.Optional;

/**
 * What was typed about a check, before any of it is held against a dossier.
 *
 * @param pilot a pilot's id
 * @param profile a funder profile: its id, or a file
 * @param date the day of submission
 */
public record CheckWish(Optional<String> pilot, Optional<String> profile, Optional<String> date) {}
