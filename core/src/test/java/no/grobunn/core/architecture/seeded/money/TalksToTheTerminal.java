package no.grobunn.core.architecture.seeded.money;

import no.grobunn.core.architecture.Breaks;

@Breaks("silence")
class TalksToTheTerminal {
    void talk() {
        System.out.println("kroner");
    }
}
