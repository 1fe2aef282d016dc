package no.grobunn.core.architecture.seeded.money;

import no.grobunn.core.architecture.Breaks;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonFactory;

@Breaks("domain-knows-nobody")
class KnowsALibrary {
    @Nullable
    JsonFactory factory;
}
