package no.grobunn.core.architecture.seeded.nobody;

import no.grobunn.core.architecture.Breaks;

@Breaks("null-marked")
class LiesUnmarked {}
