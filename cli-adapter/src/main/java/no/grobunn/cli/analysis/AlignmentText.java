package no.grobunn.cli.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.grobunn.cli.console.Columns;
import no.grobunn.core.analysis.AmbitionAlignment;
import no.grobunn.core.need.Ambition;
import no.grobunn.core.need.AmbitionId;
import no.grobunn.core.need.AmbitionPosition;
import no.grobunn.core.quantity.Rating;

/** Where ambitions differ, for a person. */
final class AlignmentText {
    private final Voice voice;
    private final List<AmbitionAlignment> ambitions;
    private final Map<AmbitionId, Ambition> byId;

    AlignmentText(Voice voice, List<AmbitionAlignment> ambitions) {
        this.voice = voice;
        this.ambitions = ambitions;
        byId = voice.dossier().ambitions().stream().collect(Collectors.toMap(Ambition::id, Function.identity()));
    }

    Answer answer() {
        return ambitions.isEmpty()
                ? Answer.bare(voice.text("alignment.none"), voice.text("alignment.next.none"))
                : new Answer(finding(), body(), next());
    }

    private String finding() {
        long open = ambitions.stream().filter(AmbitionAlignment::isOpen).count();
        long agreed = ambitions.stream().filter(AmbitionAlignment::isAgreed).count();
        long apart = ambitions.stream().filter(AmbitionAlignment::isApart).count();
        if (open > 0) {
            return voice.count("alignment.open", open, ambitions.size());
        }
        if (ambitions.stream().allMatch(ambition -> ambition.positions().isEmpty())) {
            return voice.count("alignment.silent", ambitions.size());
        }
        return agreed == ambitions.size()
                ? voice.count("alignment.agreed", agreed, apart)
                : voice.text("alignment.near", agreed, ambitions.size());
    }

    private List<String> body() {
        Columns table = Columns.of("rrrl")
                .row(
                        voice.text("alignment.head.spread"),
                        voice.text("alignment.head.median"),
                        voice.text("alignment.head.agreed"),
                        voice.text("alignment.head.ambition"));
        for (AmbitionAlignment ambition : ambitions) {
            BigDecimal median = ambition.median();
            Rating agreed = ambition.agreed();
            table.row(
                    ambition.positions().size() < 2 ? Voice.NONE : voice.whole(ambition.spread()),
                    median == null ? Voice.NONE : voice.decimal(median),
                    agreed == null ? Voice.NONE : voice.whole(agreed.value()),
                    statement(ambition));
        }
        List<String> lines = new ArrayList<>(table.lines(voice.width()));
        lines.add(voice.indented(voice.text("alignment.explain")));
        outliers(lines);
        return lines;
    }

    private void outliers(List<String> lines) {
        List<String> told = ambitions.stream()
                .filter(ambition -> !ambition.outliers().isEmpty())
                .map(ambition -> voice.text("alignment.outlier", statement(ambition), who(ambition.outliers())))
                .toList();
        if (!told.isEmpty()) {
            lines.add("");
            lines.add(voice.paragraph(voice.text("alignment.outliers")));
            told.forEach(one -> lines.add(voice.indented(one)));
        }
    }

    private String who(List<AmbitionPosition> positions) {
        return positions.stream()
                .map(position ->
                        voice.name(position.actor()) + " (" + position.level().value() + ")")
                .collect(Collectors.joining(", "));
    }

    private String statement(AmbitionAlignment ambition) {
        Ambition found = byId.get(ambition.ambition());
        return found == null ? ambition.ambition().value() : found.statement();
    }

    private String next() {
        return ambitions.stream()
                .filter(AmbitionAlignment::isOpen)
                .findFirst()
                .map(open -> voice.text("alignment.next.open", open.ambition()))
                .orElseGet(() -> voice.lookAt(AnalysisKind.TRACE));
    }
}
