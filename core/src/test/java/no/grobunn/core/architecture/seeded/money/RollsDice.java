package no.grobunn.core.architecture.seeded.money;

import java.util.Random;
import no.grobunn.core.architecture.Breaks;

@Breaks("same-bytes")
class RollsDice {
    int roll() {
        return new Random().nextInt(6);
    }
}
