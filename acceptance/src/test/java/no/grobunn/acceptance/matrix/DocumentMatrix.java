package no.grobunn.acceptance.matrix;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.text.Language;

/** Every way in which the documents can be asked for, and a sample of it in which any two choices meet. */
final class DocumentMatrix {
    static final List<String> REPORTS = List.of(
            "pilot-proposal", "final-report", "actor-map", "action-plan", "meeting", "letter-of-intent", "readiness");

    static final List<String> CONFORMANCES = List.of("pdfa-2a", "pdfa-3a", "pdfa-4");

    private DocumentMatrix() {}

    /** All of them; what is for those within alone is asked for by nobody else. */
    static List<DocumentCase> all() {
        return REPORTS.stream()
                .flatMap(report -> Stream.of(Language.values())
                        .flatMap(language -> Stream.of(Audience.values())
                                .filter(audience -> !report.equals("readiness") || audience == Audience.INTERNAL)
                                .flatMap(audience -> CONFORMANCES.stream()
                                        .flatMap(conformance -> Stream.of(SampleDossier.values())
                                                .map(dossier -> new DocumentCase(
                                                        report, language, audience, conformance, dossier))))))
                .toList();
    }

    /** The fewest that a greedy choice finds: each is the first that adds most pairs that no earlier one has. */
    static List<DocumentCase> pairwise() {
        List<DocumentCase> all = all();
        Set<Set<Object>> open = new LinkedHashSet<>();
        all.forEach(one -> open.addAll(pairs(one)));
        List<DocumentCase> chosen = new ArrayList<>();
        while (!open.isEmpty()) {
            DocumentCase best = all.get(0);
            long most = 0;
            for (DocumentCase one : all) {
                long gain = pairs(one).stream().filter(open::contains).count();
                if (gain > most) {
                    best = one;
                    most = gain;
                }
            }
            chosen.add(best);
            pairs(best).forEach(open::remove);
        }
        return chosen;
    }

    static List<Set<Object>> pairs(DocumentCase one) {
        List<Object> choices = List.of(one.report(), one.language(), one.audience(), one.conformance(), one.dossier());
        List<Set<Object>> pairs = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            for (int j = i + 1; j < choices.size(); j++) {
                pairs.add(Set.of(choices.get(i), choices.get(j)));
            }
        }
        return pairs;
    }
}
