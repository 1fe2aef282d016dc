package no.grobunn.core.architecture.seeded.money;

import no.grobunn.core.architecture.Breaks;

@Breaks("fixed-statics")
class RemembersInAStatic {
    static int latest;
}
