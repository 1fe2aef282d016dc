package no.grobunn.acceptance.architecture.seeded.core.money;

import no.grobunn.acceptance.architecture.Breaks;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

@Breaks("only-storage-knows-jackson")
class ReadsJson {
    @Nullable
    JsonParser parser;
}
