package no.grobunn.core.figure;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.grobunn.core.analysis.Coverage;
import no.grobunn.core.document.Figure;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.SampleDossier;
import no.grobunn.core.drawing.TextMeasure;
import no.grobunn.core.need.NeedId;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.storage.DossierReader;
import no.grobunn.core.text.Language;

/** Every figure of dossiers of all sizes, for tests and to be looked at. */
final class FigureCases {
    private static final LocalDate MAP_DAY = LocalDate.of(2022, 9, 15);

    private FigureCases() {}

    /** Dossiers by name. */
    static Map<String, Dossier> dossiers() {
        Map<String, Dossier> dossiers = new LinkedHashMap<>();
        dossiers.put("sample", SampleDossier.full().build());
        dossiers.put("fredrikstad", fredrikstad());
        dossiers.put("one", new LargePilot(1, 1, 1, 2, 1, false).dossier());
        dossiers.put("one-long", new LargePilot(1, 1, 1, 2, 1, true).dossier());
        dossiers.put("long", new LargePilot(6, 3, 7, 5, 9, true).dossier());
        dossiers.put("many", new LargePilot(20, 15, 40, 12, 60, false).dossier());
        dossiers.put("many-long", new LargePilot(20, 15, 40, 12, 60, true).dossier());
        return dossiers;
    }

    static Dossier sample() {
        return SampleDossier.full().build();
    }

    static Dossier fredrikstad() {
        return new DossierReader()
                .read(Path.of("..", "examples", "fredrikstad"))
                .dossierOrThrow();
    }

    /** The figures of a dossier by name. */
    static Map<String, Figure> of(Dossier dossier, Language language) {
        FigureEdition edition = FigureEdition.of(dossier, language, TextMeasure.sourceSans3());
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (PilotSketch pilot : dossier.pilots()) {
            put(figures, "gantt", GanttFigure.of(pilot, edition));
            put(figures, "budget", BudgetFigure.of(pilot.budget(), edition));
            put(figures, "funding", FundingFigure.of(pilot, edition));
            put(figures, "risk", RiskMatrixFigure.of(pilot, edition));
            put(figures, "goals", GoalTreeFigure.of(pilot, edition));
        }
        put(figures, "opportunities", EffortEffectFigure.ofOpportunities(dossier.opportunities(), edition));
        put(figures, "actions", EffortEffectFigure.ofActions(dossier.actionProposals(), edition));
        put(figures, "ambitions", AmbitionFigure.of(edition));
        put(figures, "coverage", coverage(edition));
        put(figures, "stakeholders", StakeholderGridFigure.of(edition));
        ActorMapFigure.of(edition, MAP_DAY).forEach(map -> put(figures, "actor-map", Optional.of(map)));
        return figures;
    }

    private static Optional<Figure> coverage(FigureEdition edition) {
        List<NeedId> answered = edition.dossier().pilots().stream()
                .flatMap(pilot -> pilot.needs().stream())
                .toList();
        return CoverageFigure.of(Coverage.of(edition.dossier()).byStrategy(), answered, edition);
    }

    private static void put(Map<String, Figure> figures, String name, Optional<Figure> figure) {
        figure.ifPresent(drawn -> figures.put(figures.containsKey(name) ? name + figures.size() : name, drawn));
    }

    /** Every figure of every dossier. */
    static List<Figure> all(Language language) {
        return dossiers().values().stream()
                .flatMap(dossier -> of(dossier, language).values().stream())
                .toList();
    }
}
