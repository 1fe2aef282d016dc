package no.grobunn.core.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.grobunn.core.document.Caption;
import no.grobunn.core.document.Figure;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.pilot.Milestone;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.WorkPackage;
import no.grobunn.core.time.Period;

/** When a pilot's work packages run, what they deliver and when its milestones are due: a Gantt chart (Gantt, Work, wages, and profits, 1910). */
public final class GanttFigure {
    private final FigureEdition edition;
    private final PilotSketch pilot;
    private final List<WorkPackage> packages;

    private GanttFigure(PilotSketch pilot, FigureEdition edition) {
        this.edition = edition;
        this.pilot = pilot;
        packages = pilot.workPackages().stream()
                .sorted(Comparator.comparing(WorkPackage::number))
                .toList();
    }

    /** The figure; none of a pilot without work packages. */
    public static Optional<Figure> of(PilotSketch pilot, FigureEdition edition) {
        return pilot.workPackages().isEmpty()
                ? Optional.empty()
                : Optional.of(new GanttFigure(pilot, edition).figure());
    }

    private Figure figure() {
        GanttChart chart = new GanttChart(packages, pilot.period(), pilot.milestones(), edition);
        return new Figure(
                new Caption(null, finding(), chart.outside().orElse(null)),
                chart.drawing(),
                Stream.concat(Stream.concat(Stream.of(shown()), extremes()), Stream.of(finding()))
                        .collect(Collectors.joining(" ")),
                behind());
    }

    /** When it is decided whether to go on; without such a day, how much of the work runs at once. */
    private String finding() {
        List<Milestone> gates =
                pilot.milestones().stream().filter(Milestone::gate).toList();
        if (!gates.isEmpty()) {
            return edition.count(
                    "gantt.gates", gates.size(), edition.month(gates.get(0).due()));
        }
        if (packages.size() == 1) {
            return edition.text(
                    "gantt.one",
                    code(packages.get(0)),
                    edition.formats().months(packages.get(0).period()));
        }
        return edition.count("gantt.at-once", atOnce(), packages.size());
    }

    /** The most packages that run on one day: one of them begins that day. */
    private long atOnce() {
        return packages.stream()
                .map(work -> work.period().start())
                .mapToLong(day -> packages.stream()
                        .filter(work -> work.period().contains(day))
                        .count())
                .max()
                .orElse(0);
    }

    private String shown() {
        return edition.text(
                "gantt.shown",
                edition.formats().months(pilot.period()),
                edition.count("packages", packages.size()),
                edition.count("deliverables", pilot.deliverables().size()),
                edition.count("milestones", pilot.milestones().size()));
    }

    private Stream<String> extremes() {
        Comparator<WorkPackage> byLength =
                Comparator.comparing(work -> work.period().months());
        return Stream.of(
                        Extreme.largest(packages, byLength).map(work -> extreme("gantt.longest", work)),
                        Extreme.smallest(packages, byLength).map(work -> extreme("gantt.shortest", work)))
                .flatMap(Optional::stream);
    }

    private String extreme(String key, WorkPackage work) {
        return edition.text(
                key,
                code(work),
                work.title(),
                edition.count("months", work.period().months()));
    }

    private String code(WorkPackage work) {
        return edition.text("package", work.number().value());
    }

    private Table behind() {
        return new Table(
                null,
                List.of(
                        Column.code(""),
                        Column.text(edition.text("column.package")),
                        Column.code(edition.text("column.start")),
                        Column.code(edition.text("column.end"))),
                1,
                packages.stream().map(this::row).toList());
    }

    private Row row(WorkPackage work) {
        Period period = work.period();
        return Row.body(
                Cell.strong(code(work)),
                edition.own(work.title()),
                Cell.of(edition.formats().shortDate(period.start())),
                Cell.of(edition.formats().shortDate(period.end())));
    }
}
