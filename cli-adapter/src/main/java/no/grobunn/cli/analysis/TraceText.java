package no.grobunn.cli.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.grobunn.cli.console.Columns;
import no.grobunn.cli.console.Wrapped;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.analysis.LooseEnd;
import no.grobunn.core.analysis.LooseEndKind;
import no.grobunn.core.analysis.TraceRow;
import no.grobunn.core.analysis.Traceability;
import no.grobunn.core.money.Money;
import no.grobunn.core.need.NeedId;
import no.grobunn.core.pilot.PilotSketch;

/** Whether each need leads to money, for a person. */
final class TraceText {
    private static final int LOOSE_ENDS = 20;

    private final Voice voice;
    private final List<Traceability> pilots;
    private final List<NeedId> untouched;

    TraceText(Voice voice, List<Traceability> pilots) {
        this.voice = voice;
        this.pilots = pilots;
        untouched = Traceability.needsWithoutPilot(voice.dossier());
    }

    Answer answer() {
        return pilots.isEmpty()
                ? Answer.bare(voice.text("trace.none"), voice.text("trace.next.none"))
                : new Answer(finding(), body(), next());
    }

    private String finding() {
        if (pilots.size() == 1) {
            return finding(pilots.get(0));
        }
        int loose = pilots.stream().mapToInt(pilot -> pilot.looseEnds().size()).sum();
        return loose == 0
                ? voice.text("trace.all-whole", pilots.size())
                : voice.count("trace.all-loose", loose, pilots.size());
    }

    private String finding(Traceability pilot) {
        if (pilot.rows().isEmpty()) {
            return voice.text("trace.empty", title(pilot));
        }
        return pilot.isWhole()
                ? voice.text("trace.whole", title(pilot))
                : voice.count("trace.loose", pilot.looseEnds().size(), title(pilot));
    }

    private List<String> body() {
        List<List<String>> parts = new ArrayList<>();
        for (Traceability pilot : pilots) {
            parts.add(pilots.size() == 1 ? List.of() : List.of(voice.paragraph(finding(pilot))));
            if (!pilot.rows().isEmpty()) {
                parts.add(table(pilot));
                parts.add(looseEnds(pilot));
            }
        }
        parts.add(untouched());
        return Voice.apart(parts);
    }

    private List<String> untouched() {
        String needs = untouched.stream().map(NeedId::value).collect(Collectors.joining(", "));
        return untouched.isEmpty()
                ? List.of()
                : List.of(voice.paragraph(voice.count("trace.untouched", untouched.size(), needs)));
    }

    private List<String> table(Traceability pilot) {
        Columns table = Columns.of("rlll")
                .row(
                        voice.text("trace.head.money"),
                        voice.text("trace.head.packages"),
                        voice.text("trace.head.goal"),
                        voice.text("trace.head.need"));
        pilot.rows().forEach(row -> row(table, row));
        List<String> lines = new ArrayList<>(table.lines(voice.width()));
        if (pilot.rows().stream().anyMatch(TraceRow::isShared)) {
            lines.add(voice.indented(voice.text("trace.shared")));
        }
        lines.add(voice.indented(voice.text(
                "trace.total",
                voice.money(pilot.tracedCost()),
                voice.money(pilot.cost()),
                voice.money(pilot.funding()))));
        return lines;
    }

    private void row(Columns table, TraceRow row) {
        String packages = row.packages().stream()
                .map(number -> number + (row.shared().contains(number) ? "*" : ""))
                .collect(Collectors.joining(" "));
        table.row(
                row.packages().isEmpty() ? Voice.NONE : voice.amount(row.cost()),
                packages.isEmpty() ? Voice.NONE : packages,
                Optional.ofNullable(row.goal()).map(Object::toString).orElse(Voice.NONE),
                Optional.ofNullable(row.need()).map(Object::toString).orElse(Voice.NONE));
    }

    private List<String> looseEnds(Traceability pilot) {
        List<String> lines = new ArrayList<>();
        if (!pilot.isWhole()) {
            lines.add(voice.paragraph(voice.text("trace.loose-ends")));
            lines.addAll(
                    voice.entries(pilot.looseEnds().stream().map(this::told).toList(), LOOSE_ENDS));
        }
        return lines;
    }

    private String told(LooseEnd end) {
        Money amount = end.amount();
        return voice.text("loose." + end.kind().code(), subject(end), amount == null ? "" : voice.money(amount));
    }

    private String subject(LooseEnd end) {
        return isActor(end.kind()) ? voice.name(new ActorId(end.subject())) : end.subject();
    }

    private static boolean isActor(LooseEndKind kind) {
        return switch (kind) {
            case IN_KIND_WITHOUT_OWN_EFFORT, OWN_EFFORT_WITHOUT_IN_KIND, PARTNER_WITHOUT_MONEY, MONEY_WITHOUT_PARTNER ->
                true;
            default -> false;
        };
    }

    private String title(Traceability pilot) {
        return voice.dossier()
                .findPilot(pilot.pilot())
                .map(PilotSketch::title)
                .orElse(pilot.pilot().value());
    }

    private String next() {
        boolean whole = pilots.stream().allMatch(Traceability::isWhole);
        boolean empty = pilots.stream().allMatch(pilot -> pilot.rows().isEmpty());
        return empty
                ? voice.text("trace.next.empty")
                : whole
                        ? voice.lookAt(AnalysisKind.PARTNERS)
                        : voice.text(
                                "trace.next.loose", voice.command() + Wrapped.TOGETHER + AnalysisKind.TRACE.word());
    }
}
