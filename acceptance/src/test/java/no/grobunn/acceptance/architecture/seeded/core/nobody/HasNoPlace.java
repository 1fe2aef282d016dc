package no.grobunn.acceptance.architecture.seeded.core.nobody;

import no.grobunn.acceptance.architecture.Breaks;

@Breaks("arrows-run-one-way")
class HasNoPlace {}
