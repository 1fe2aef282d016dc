package no.grobunn.core.architecture.seeded.money;

import java.util.HashMap;
import no.grobunn.core.architecture.Breaks;

@Breaks("fixed-statics")
class KeepsAStaticRegistry {
    static final HashMap<String, String> KNOWN = new HashMap<>();
}
