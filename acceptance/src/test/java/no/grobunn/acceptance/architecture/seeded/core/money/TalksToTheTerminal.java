package no.grobunn.acceptance.architecture.seeded.core.money;

import no.grobunn.acceptance.architecture.Breaks;

@Breaks("silence")
class TalksToTheTerminal {
    void talk() {
        System.out.println("kroner");
    }
}
