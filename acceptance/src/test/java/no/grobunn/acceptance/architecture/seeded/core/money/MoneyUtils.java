package no.grobunn.acceptance.architecture.seeded.core.money;

import no.grobunn.acceptance.architecture.Breaks;

@Breaks("plain-names")
class MoneyUtils {}
