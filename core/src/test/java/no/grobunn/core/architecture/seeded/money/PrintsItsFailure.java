package no.grobunn.core.architecture.seeded.money;

import no.grobunn.core.architecture.Breaks;

@Breaks("silence")
class PrintsItsFailure {
    void fail(IllegalStateException e) {
        e.printStackTrace();
    }
}
