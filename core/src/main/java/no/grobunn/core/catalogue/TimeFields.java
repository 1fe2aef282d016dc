package no.grobunn.core.catalogue;

import no.grobunn.core.time.Period;

/** The fields of spans of time. */
public final class TimeFields {
    /** A span of days. */
    public static final ObjectType<Period> PERIOD = ObjectType.of("period", f -> {
        var start = f.required("start", Scalars.DATE, Period::start);
        var end = f.required("end", Scalars.DATE, Period::end);
        return v -> new Period(v.get(start), v.get(end));
    });

    private TimeFields() {}
}
