package no.grobunn.cli.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.grobunn.core.analysis.LooseEnd;
import no.grobunn.core.analysis.TraceRow;
import no.grobunn.core.analysis.Traceability;
import no.grobunn.core.analysis.TracedPackage;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.money.Money;
import no.grobunn.core.pilot.PackageNumber;

/** The way from needs to money, as scripts read it; amounts are in kroner. */
final class TraceJson {
    private TraceJson() {}

    static Map<String, Object> of(Dossier dossier) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("needsWithoutGoal", Traceability.needsWithoutGoal(dossier));
        json.put("needsWithoutPilot", Traceability.needsWithoutPilot(dossier));
        json.put(
                "pilots",
                Traceability.of(dossier).stream().map(TraceJson::pilot).toList());
        return json;
    }

    private static Map<String, Object> pilot(Traceability pilot) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("pilot", pilot.pilot());
        json.put("cost", pilot.cost().kroner());
        json.put("tracedCost", pilot.tracedCost().kroner());
        json.put("funding", pilot.funding().kroner());
        json.put("rows", pilot.rows().stream().map(TraceJson::row).toList());
        json.put("packages", pilot.packages().stream().map(TraceJson::work).toList());
        json.put(
                "looseEnds", pilot.looseEnds().stream().map(TraceJson::looseEnd).toList());
        return json;
    }

    private static Map<String, Object> row(TraceRow row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("need", Optional.ofNullable(row.need()));
        json.put("goal", Optional.ofNullable(row.goal()));
        json.put("indicators", row.indicators());
        json.put("packages", numbers(row.packages()));
        json.put("sharedPackages", numbers(row.shared()));
        json.put("cost", row.cost().kroner());
        return json;
    }

    private static Map<String, Object> work(TracedPackage work) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("package", work.number().value());
        json.put("cost", work.cost().kroner());
        json.put("needs", work.needs());
        return json;
    }

    private static Map<String, Object> looseEnd(LooseEnd end) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", end.kind().code());
        json.put("subject", end.subject());
        json.put("amount", Optional.ofNullable(end.amount()).map(Money::kroner));
        return json;
    }

    private static List<Integer> numbers(List<PackageNumber> packages) {
        return packages.stream().map(PackageNumber::value).toList();
    }
}
