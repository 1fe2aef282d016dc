package no.grobunn.cli.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.grobunn.core.analysis.AmbitionAlignment;
import no.grobunn.core.need.AmbitionPosition;
import no.grobunn.core.quantity.Rating;

/** How far positions on an ambition lie apart, as scripts read it. */
final class AlignmentJson {
    private AlignmentJson() {}

    static Map<String, Object> of(AmbitionAlignment alignment) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("ambition", alignment.ambition());
        json.put("spread", alignment.spread());
        json.put("median", Optional.ofNullable(alignment.median()));
        json.put("agreed", Optional.ofNullable(alignment.agreed()).map(Rating::value));
        json.put("open", alignment.isOpen());
        json.put("positions", positions(alignment.positions()));
        json.put("outliers", positions(alignment.outliers()));
        return json;
    }

    private static List<Map<String, Object>> positions(List<AmbitionPosition> positions) {
        return positions.stream()
                .map(position -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("actor", position.actor());
                    json.put("level", position.level().value());
                    return json;
                })
                .toList();
    }
}
