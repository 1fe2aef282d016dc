package no.grobunn.core.architecture.seeded.nobody;

import no.grobunn.core.architecture.Breaks;

@Breaks("arrows-run-one-way")
class HasNoPlace {}
