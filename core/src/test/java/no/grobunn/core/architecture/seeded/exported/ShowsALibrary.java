package no.grobunn.core.architecture.seeded.exported;

import java.util.List;
import no.grobunn.core.architecture.Breaks;
import tools.jackson.core.JsonToken;

/** A public record whose component is Jackson's. */
@Breaks("own-signatures")
public record ShowsALibrary(List<JsonToken> tokens) {}
