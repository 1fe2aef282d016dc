package no.grobunn.cli.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.grobunn.cli.console.Columns;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.analysis.Coverage;
import no.grobunn.core.analysis.CoverageCell;
import no.grobunn.core.analysis.CoverageMatrix;
import no.grobunn.core.analysis.Reach;
import no.grobunn.core.initiative.CircularStrategy;
import no.grobunn.core.need.Need;

/** What initiatives reach and what is needed and reached by none, for a person. */
final class CoverageText {
    private static final int THEMES = 12;
    private static final int NEEDS = 8;

    private final Voice voice;
    private final Coverage coverage;
    private final CoverageMatrix<CircularStrategy> matrix;
    private final long needed;
    private final int initiatives;
    private final long needs;

    CoverageText(Voice voice, Coverage coverage) {
        this.voice = voice;
        this.coverage = coverage;
        this.matrix = coverage.byStrategy();
        needed = matrix.cells().stream()
                .filter(cell -> !cell.reach().needs().isEmpty())
                .count();
        initiatives =
                voice.dossier().initiatives().size() - coverage.discontinued().size();
        needs = voice.dossier().needs().stream()
                .filter(need -> !need.isSetAside())
                .count();
    }

    Answer answer() {
        return initiatives + needs == 0 ? Answer.bare(finding(), next()) : new Answer(finding(), body(), next());
    }

    private String finding() {
        if (initiatives == 0) {
            return needs == 0 ? voice.text("coverage.none") : voice.count("coverage.no-initiatives", needs);
        }
        if (needs == 0) {
            return voice.count("coverage.no-needs", initiatives);
        }
        if (needed == 0) {
            return voice.text("coverage.unplaced-needs");
        }
        int spots = matrix.whiteSpots().size();
        return spots == 0 ? voice.text("coverage.covered") : voice.count("coverage.spots", spots, needed);
    }

    private List<String> body() {
        return Voice.apart(
                List.of(strategies(), unmet(), coverage.byTheme().columns().isEmpty() ? List.of() : themes()));
    }

    private List<String> strategies() {
        int columns = matrix.columns().size();
        Columns table = Columns.of("l" + "r".repeat(columns));
        table.row(
                cells("", matrix.columns().stream().map(CircularStrategy::code).toList()));
        for (int row = 0; row < matrix.levels().size(); row++) {
            List<String> counts = matrix.cells().subList(row * columns, (row + 1) * columns).stream()
                    .map(CoverageCell::reach)
                    .map(CoverageText::mark)
                    .toList();
            table.row(cells(voice.term(matrix.levels().get(row)), counts));
        }
        List<String> lines = new ArrayList<>(table.lines());
        lines.add(voice.indented(voice.text("coverage.explain")));
        notes(lines);
        return lines;
    }

    private List<String> themes() {
        CoverageMatrix<String> byTheme = coverage.byTheme();
        int levels = byTheme.levels().size();
        Columns table = Columns.of("r".repeat(levels) + "l");
        List<String> heads = new ArrayList<>(
                IntStream.rangeClosed(1, levels).mapToObj(Integer::toString).toList());
        heads.add(voice.text("coverage.head.theme"));
        table.row(heads.toArray(String[]::new));
        for (String theme : byTheme.columns().stream().limit(THEMES).toList()) {
            List<String> cells = new ArrayList<>(byTheme.levels().stream()
                    .map(level -> mark(byTheme.at(level, theme).reach()))
                    .toList());
            cells.add(theme);
            table.row(cells.toArray(String[]::new));
        }
        List<String> lines = new ArrayList<>(table.lines(voice.width()));
        if (byTheme.columns().size() > THEMES) {
            lines.add(voice.indented(voice.count("more", byTheme.columns().size() - THEMES)));
        }
        lines.add(voice.indented(numbered(byTheme.levels())));
        return lines;
    }

    private String numbered(List<ChainLevel> levels) {
        return String.join(
                ", ",
                IntStream.range(0, levels.size())
                        .mapToObj(i -> (i + 1) + " " + voice.term(levels.get(i)))
                        .toList());
    }

    private List<String> unmet() {
        List<String> unmet = matrix.unmetNeeds().stream()
                .map(voice.dossier()::need)
                .map(Need::statement)
                .toList();
        if (unmet.isEmpty() || initiatives == 0) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(voice.paragraph(voice.count("coverage.unmet", unmet.size())));
        lines.addAll(voice.entries(unmet, NEEDS));
        return lines;
    }

    private void notes(List<String> lines) {
        long elsewhere = matrix.cells().stream()
                .filter(cell -> cell.reach().isMetElsewhereOnly())
                .count();
        note(lines, "coverage.elsewhere", elsewhere);
        note(
                lines,
                "coverage.unplaced.initiatives",
                matrix.unplacedInitiatives().size());
        note(lines, "coverage.unplaced.needs", matrix.unplacedNeeds().size());
        note(lines, "coverage.discontinued", coverage.discontinued().size());
        note(lines, "coverage.set-aside", coverage.setAside().size());
    }

    private void note(List<String> lines, String key, long count) {
        if (count > 0) {
            lines.add(voice.indented(voice.count(key, count)));
        }
    }

    private String next() {
        if (initiatives == 0) {
            return voice.text("coverage.next.initiatives");
        }
        if (needs == 0) {
            return voice.text("coverage.next.needs");
        }
        if (needed == 0) {
            return voice.text("coverage.next.place");
        }
        return matrix.whiteSpots().stream()
                .findFirst()
                .map(spot -> voice.text("coverage.next.spot", voice.term(spot.level()), voice.term(spot.column())))
                .orElseGet(() -> voice.lookAt(AnalysisKind.ALIGNMENT));
    }

    private static String mark(Reach reach) {
        return reach.isWhiteSpot() ? "o" : reach.initiatives() == 0 ? "·" : Integer.toString(reach.initiatives());
    }

    private static String[] cells(String first, List<String> others) {
        List<String> cells = new ArrayList<>(others);
        cells.add(0, first);
        return cells.toArray(String[]::new);
    }
}
