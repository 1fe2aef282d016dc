package no.grobunn.cli.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.grobunn.core.analysis.Coverage;
import no.grobunn.core.analysis.CoverageCell;
import no.grobunn.core.analysis.CoverageMatrix;
import no.grobunn.core.analysis.Reach;
import no.grobunn.core.initiative.CircularStrategy;

/** What initiatives reach, as scripts read it; cells that nothing names are left out. */
final class CoverageJson {
    private CoverageJson() {}

    static Map<String, Object> of(Coverage coverage) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("byStrategy", matrix(coverage.byStrategy(), "strategy", CircularStrategy::code));
        json.put("byTheme", matrix(coverage.byTheme(), "theme", theme -> theme));
        json.put(
                "byLevel",
                coverage.byLevel().entrySet().stream()
                        .map(level -> reach(Map.of("level", level.getKey().code()), level.getValue()))
                        .toList());
        json.put("discontinued", coverage.discontinued());
        json.put("setAside", coverage.setAside());
        return json;
    }

    private static <C> Map<String, Object> matrix(CoverageMatrix<C> matrix, String column, Function<C, String> name) {
        List<Map<String, Object>> cells = matrix.cells().stream()
                .filter(cell -> !cell.reach().equals(new Reach(List.of(), List.of(), List.of())))
                .map(cell -> cell(cell, column, name))
                .toList();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("columns", matrix.columns().stream().map(name).toList());
        json.put("whiteSpots", matrix.whiteSpots().size());
        json.put("unmetNeeds", matrix.unmetNeeds());
        json.put("unplacedInitiatives", matrix.unplacedInitiatives());
        json.put("unplacedNeeds", matrix.unplacedNeeds());
        json.put("cells", cells);
        return json;
    }

    private static <C> Map<String, Object> cell(CoverageCell<C> cell, String column, Function<C, String> name) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("level", cell.level().code());
        place.put(column, name.apply(cell.column()));
        return reach(place, cell.reach());
    }

    private static Map<String, Object> reach(Map<String, Object> place, Reach reach) {
        Map<String, Object> json = new LinkedHashMap<>(place);
        json.put("whiteSpot", reach.isWhiteSpot());
        json.put("own", reach.own());
        json.put("other", reach.other());
        json.put("needs", reach.needs());
        return json;
    }
}
