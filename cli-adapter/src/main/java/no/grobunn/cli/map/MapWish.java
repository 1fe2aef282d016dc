package no.grobunn.cli.map;

import java.time.LocalDate;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.text.Language;

/**
 * How someone wants an actor map.
 *
 * @param audience who will see it
 * @param language the language of its words
 * @param day the day that a picture speaks from
 */
record MapWish(Audience audience, Language language, LocalDate day) {}
