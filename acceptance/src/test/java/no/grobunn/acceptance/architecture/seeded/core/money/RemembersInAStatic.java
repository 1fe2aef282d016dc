package no.grobunn.acceptance.architecture.seeded.core.money;

import no.grobunn.acceptance.architecture.Breaks;

@Breaks("fixed-statics")
class RemembersInAStatic {
    static int latest;
}
