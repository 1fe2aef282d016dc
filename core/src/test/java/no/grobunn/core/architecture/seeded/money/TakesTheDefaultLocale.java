package no.grobunn.core.architecture.seeded.money;

import no.grobunn.core.architecture.Breaks;

@Breaks("same-bytes")
class TakesTheDefaultLocale {
    String loud(String words) {
        return words.toUpperCase();
    }
}
