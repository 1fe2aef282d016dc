package no.grobunn.acceptance.architecture.seeded.cli.command;

import com.google.inject.Injector;
import no.grobunn.acceptance.architecture.Breaks;
import org.jspecify.annotations.Nullable;

@Breaks("only-wiring-knows-guice")
class AsksTheContainer {
    @Nullable
    Injector injector;
}
