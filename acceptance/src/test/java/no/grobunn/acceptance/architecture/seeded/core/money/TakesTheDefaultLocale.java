package no.grobunn.acceptance.architecture.seeded.core.money;

import no.grobunn.acceptance.architecture.Breaks;

@Breaks("same-bytes")
class TakesTheDefaultLocale {
    String loud(String words) {
        return words.toUpperCase();
    }
}
