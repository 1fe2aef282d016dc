package no.grobunn.acceptance.architecture.seeded.core.money;

import no.grobunn.acceptance.architecture.Breaks;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonFactory;

@Breaks("domain-knows-nobody")
class KnowsALibrary {
    @Nullable
    JsonFactory factory;
}
