package no.grobunn.core.project;

import java.util.List;
import java.util.regex.Pattern;
import no.grobunn.core.actor.MunicipalityNumber;
import no.grobunn.core.invariant.Invariants;
import org.jspecify.annotations.Nullable;

/**
 * Where a project is.
 *
 * @param county the county's name
 * @param countyNumber two digits, or null
 * @param municipality the municipality's name, or null
 * @param municipalityNumber its number, or null
 */
public record Region(
        String county,
        @Nullable String countyNumber,
        @Nullable String municipality,
        @Nullable MunicipalityNumber municipalityNumber) {
    /** What a county number matches. */
    public static final Pattern COUNTY_NUMBER = Pattern.compile("\\d{2}");

    public Region {
        Invariants.of("region")
                .text("county", county)
                .require(
                        countyNumber == null
                                || COUNTY_NUMBER.matcher(countyNumber).matches(),
                        "county-number-form",
                        List.of("countyNumber"),
                        String.valueOf(countyNumber))
                .optionalText("municipality", municipality)
                .enforce();
    }
}
