package no.grobunn.acceptance.architecture.seeded.core.money;

import java.util.HashMap;
import no.grobunn.acceptance.architecture.Breaks;

@Breaks("fixed-statics")
class KeepsAStaticRegistry {
    static final HashMap<String, String> KNOWN = new HashMap<>();
}
