package no.grobunn.acceptance.architecture.seeded.core.exported;

import java.util.List;
import no.grobunn.acceptance.architecture.Breaks;
import tools.jackson.core.JsonToken;

/** A public record whose component is Jackson's. */
@Breaks("own-signatures")
public record ShowsALibrary(List<JsonToken> tokens) {}
