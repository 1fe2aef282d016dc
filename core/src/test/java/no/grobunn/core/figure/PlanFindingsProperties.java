package no.grobunn.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.analysis.Coverage;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.DossierRedaction;
import no.grobunn.core.dossier.SampleDossier;
import no.grobunn.core.drawing.TextMeasure;
import no.grobunn.core.goal.Goal;
import no.grobunn.core.goal.GoalId;
import no.grobunn.core.goal.GoalLevel;
import no.grobunn.core.pilot.PackageNumber;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.SamplePilot;
import no.grobunn.core.pilot.WorkPackage;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;
import no.grobunn.core.time.Period;

/** What the captions of plans state is so. */
class PlanFindingsProperties {
    private static final LocalDate START = SamplePilot.PERIOD.start();

    @Property
    void asManyPackagesAreSaidToRunAtOnceAsDoOnTheFullestDay(
            @ForAll @Size(min = 2, max = 8) List<@IntRange(max = 900) Integer> days, @ForAll Language language) {
        List<WorkPackage> packages = IntStream.range(0, days.size())
                .mapToObj(i -> {
                    LocalDate first = START.plusDays(days.get(i) / 30);
                    Period period = new Period(first, first.plusDays(days.get(i) % 30));
                    return WorkPackage.builder(new PackageNumber(i + 1), "Package", SamplePilot.YARD, period)
                            .build();
                })
                .toList();
        long fullest = IntStream.range(0, 60)
                .mapToLong(day -> packages.stream()
                        .filter(work -> work.period().contains(START.plusDays(day)))
                        .count())
                .max()
                .orElseThrow();
        PilotSketch pilot =
                SamplePilot.full().workPackages(packages).costs(List.of()).build();

        assertThat(GanttFigure.of(pilot, edition(SampleDossier.full().build(), language))
                        .orElseThrow()
                        .caption()
                        .statement())
                .isEqualTo(Texts.of(language).count("figure.gantt.at-once", fullest, packages.size()));
    }

    @Property
    void goalsAreSaidToLeadToWhatTheyLeadTo(
            @ForAll @Size(min = 2, max = 9) List<@IntRange(max = 9) Integer> parents, @ForAll Language language) {
        List<Goal> goals = new ArrayList<>();
        for (int i = 0; i < parents.size(); i++) {
            goals.add(Goal.builder(new GoalId("g" + i), "Goal " + i, i == 0 ? GoalLevel.SOCIETAL : GoalLevel.OUTPUT)
                    .parent(parents.get(i) < i ? new GoalId("g" + parents.get(i)) : null)
                    .build());
        }
        long roots = goals.stream().filter(Goal::isRoot).count();
        long loose = goals.stream()
                .filter(goal -> goal.isRoot()
                        && goals.stream().noneMatch(other -> goal.id().equals(other.parent())))
                .count();
        Texts texts = Texts.of(language);
        String expected = roots == 1
                ? texts.count("figure.goals.one-top", goals.size() - 1, texts.get("figure.goals.top.societal"))
                : loose == goals.size()
                        ? texts.get("figure.goals.all-loose", loose)
                        : loose > 0
                                ? texts.count("figure.goals.loose", loose, goals.size())
                                : texts.get("figure.goals.tops", goals.size(), roots);
        PilotSketch pilot = SamplePilot.full()
                .goals(goals.stream().map(Goal::id).toList())
                .workPackages(List.of())
                .costs(List.of())
                .build();
        Dossier dossier =
                SampleDossier.full().goals(goals).pilots(List.of(pilot)).build();

        assertThat(GoalTreeFigure.of(pilot, edition(dossier, language))
                        .orElseThrow()
                        .caption()
                        .statement())
                .isEqualTo(expected);
    }

    @Example
    void aSingleGoalIsNoTree() {
        assertThat(GoalTreeFigure.of(SamplePilot.full().build(), edition(FigureCases.sample(), Language.NB)))
                .isEmpty();
    }

    @Example
    void nothingIsDrawnOfInitiativesThatNameNoPlace() {
        assertThat(CoverageFigure.of(
                        Coverage.of(FigureCases.sample()).byStrategy(),
                        List.of(),
                        edition(FigureCases.sample(), Language.NB)))
                .isEmpty();
    }

    @Property
    void whatIsSaidOfNamedActorsIsForInternalEyesOnly(@ForAll Audience audience) {
        Dossier told = DossierRedaction.forAudience(FigureCases.fredrikstad(), audience);

        assertThat(StakeholderGridFigure.of(edition(told, Language.NB)).isPresent())
                .isEqualTo(audience == Audience.INTERNAL);
    }

    private static FigureEdition edition(Dossier dossier, Language language) {
        return FigureEdition.of(dossier, language, TextMeasure.sourceSans3());
    }
}
