package no.grobunn.cli.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.grobunn.core.analysis.MobilisationGroup;
import no.grobunn.core.analysis.MobilisedPartner;
import no.grobunn.core.analysis.PartnerMobilisation;
import no.grobunn.core.vocabulary.Term;

/** How far partners have come, as scripts read it. */
final class PartnersJson {
    private PartnersJson() {}

    static Map<String, Object> of(PartnerMobilisation mobilisation) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("pilot", mobilisation.pilot());
        json.put("total", counts(mobilisation.total()));
        json.put(
                "bySector",
                mobilisation.bySector().stream()
                        .map(group -> group("sector", group))
                        .toList());
        json.put(
                "byLevel",
                mobilisation.byLevel().stream()
                        .map(group -> group("level", group))
                        .toList());
        json.put("withoutLevel", mobilisation.withoutLevel());
        json.put(
                "partners",
                mobilisation.partners().stream().map(PartnersJson::partner).toList());
        return json;
    }

    private static Map<String, Object> partner(MobilisedPartner partner) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("actor", partner.actor());
        json.put("sector", partner.sector().code());
        json.put("levels", codes(partner.levels()));
        json.put("role", partner.role().code());
        json.put("status", partner.status().code());
        json.put("evidence", partner.evidence());
        return json;
    }

    private static Map<String, Object> group(String key, MobilisationGroup<? extends Term> group) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(key, group.key().code());
        json.putAll(counts(group));
        return json;
    }

    private static Map<String, Object> counts(MobilisationGroup<?> group) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("actors", group.actors());
        group.byStatus().forEach((status, count) -> json.put(status.code(), count));
        json.put("secured", group.secured());
        return json;
    }

    private static List<String> codes(List<? extends Term> terms) {
        return terms.stream().map(Term::code).toList();
    }
}
