package no.grobunn.acceptance.architecture.seeded.core.money;

import no.grobunn.acceptance.architecture.Breaks;

@Breaks("silence")
class PrintsItsFailure {
    void fail(IllegalStateException e) {
        e.printStackTrace();
    }
}
