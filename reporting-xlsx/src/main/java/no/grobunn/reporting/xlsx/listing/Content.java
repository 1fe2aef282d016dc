package no.grobunn.reporting.xlsx.listing;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import no.grobunn.reporting.xlsx.book.Look;

/** What a cell of a listing holds. */
public sealed interface Content {
    /** Words; those of a list stand one below the other. */
    record Words(String text) implements Content {}

    /** A number that can be reckoned with. */
    record Amount(BigDecimal number, Look look) implements Content {}

    /** A day of the calendar. */
    record Day(LocalDate date) implements Content {}

    /** An address on the web. */
    record Address(URI uri) implements Content {}

    /** The name of something that stands on another sheet. */
    record Pointer(EntityKey entity, String name) implements Content {}
}
