package no.grobunn.acceptance.architecture.seeded.core.money;

import java.util.Random;
import no.grobunn.acceptance.architecture.Breaks;

@Breaks("same-bytes")
class RollsDice {
    int roll() {
        return new Random().nextInt(6);
    }
}
