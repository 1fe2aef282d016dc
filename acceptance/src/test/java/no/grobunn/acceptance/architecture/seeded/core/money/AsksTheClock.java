package no.grobunn.acceptance.architecture.seeded.core.money;

import java.time.LocalDate;
import java.util.function.Supplier;
import no.grobunn.acceptance.architecture.Breaks;

@Breaks("same-bytes")
class AsksTheClock {
    Supplier<LocalDate> today() {
        return LocalDate::now;
    }
}
