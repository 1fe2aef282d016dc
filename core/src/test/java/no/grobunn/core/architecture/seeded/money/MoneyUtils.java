package no.grobunn.core.architecture.seeded.money;

import no.grobunn.core.architecture.Breaks;

@Breaks("plain-names")
class MoneyUtils {}
