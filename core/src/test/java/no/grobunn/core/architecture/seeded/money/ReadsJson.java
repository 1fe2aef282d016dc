package no.grobunn.core.architecture.seeded.money;

import no.grobunn.core.architecture.Breaks;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

@Breaks("only-storage-knows-jackson")
class ReadsJson {
    @Nullable
    JsonParser parser;
}
