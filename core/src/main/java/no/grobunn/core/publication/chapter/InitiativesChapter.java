package no.grobunn.core.publication.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.grobunn.core.analysis.Coverage;
import no.grobunn.core.analysis.Traceability;
import no.grobunn.core.document.Inline;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.figure.CoverageFigure;
import no.grobunn.core.initiative.Initiative;
import no.grobunn.core.initiative.InitiativeOwner;
import no.grobunn.core.initiative.InitiativeSource;
import no.grobunn.core.need.NeedId;
import no.grobunn.core.pilot.Distinction;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.publication.composition.Composition;
import no.grobunn.core.quantity.Rating;
import no.grobunn.core.time.Period;
import no.grobunn.core.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/** What others do, and what is new here. */
public final class InitiativesChapter {
    private final Composition c;
    private final Dossier dossier;

    private InitiativesChapter(Composition c) {
        this.c = c;
        dossier = c.dossier();
    }

    public static void write(Composition c) {
        InitiativesChapter chapter = new InitiativesChapter(c);
        c.chapter("initiatives");
        chapter.survey("initiatives.facts");
        chapter.coverage(c.pilotEdition().pilot());
        chapter.novelty();
    }

    /**
     * The survey and what it covers, as sections of a chapter that has begun.
     *
     * @param pilot the pilot whose needs the white spots are seen against, or null
     */
    public static void survey(Composition c, @Nullable PilotSketch pilot) {
        InitiativesChapter chapter = new InitiativesChapter(c);
        chapter.survey("initiatives.facts.project");
        chapter.coverage(pilot);
    }

    private void survey(String facts) {
        List<Initiative> initiatives = dossier.initiatives();
        long own = initiatives.stream().filter(Initiative::isInOwnRegion).count();
        c.section("initiatives.survey");
        c.unwrittenIf(initiatives.isEmpty(), "survey");
        c.table(
                c.caption(
                        c.text(
                                "initiatives.finding",
                                c.count("initiatives.own", own),
                                c.count("initiatives.other", initiatives.size() - own)),
                        c.text(facts)),
                List.of(
                        Column.ordinal(),
                        Column.text(c.text("column.initiative")),
                        Column.code(c.text("column.region")),
                        Column.code(c.text("column.period")),
                        Column.code(c.text("column.status")),
                        Column.code(c.text("column.relevance")),
                        Column.code(c.text("column.strategy"))),
                1,
                IntStream.range(0, initiatives.size())
                        .mapToObj(i -> row(initiatives.get(i), i + 1))
                        .toList());
    }

    private Row row(Initiative initiative, int number) {
        Rating relevance = initiative.relevance();
        return Row.body(
                Cell.of(Integer.toString(number)),
                new Table.Words(c.name(initiative.title()), owner(initiative).orElse(null), true),
                Cell.of(c.texts().termCapitalised(initiative.region())),
                Cell.of(Optional.ofNullable(initiative.period())
                        .map(InitiativesChapter::years)
                        .orElse("–")),
                Cell.of(c.texts().termCapitalised(initiative.status())),
                relevance == null
                        ? Cell.of("–")
                        : new Table.Rating(
                                relevance.value(), Rating.MOST, c.text("rating", relevance.value(), Rating.MOST)),
                Cell.of(
                        initiative.circularStrategies().isEmpty()
                                ? "–"
                                : initiative.circularStrategies().stream()
                                        .map(Term::code)
                                        .collect(Collectors.joining(" "))));
    }

    private Optional<String> owner(Initiative initiative) {
        InitiativeOwner owner = initiative.owner();
        if (owner == null) {
            return Optional.empty();
        }
        return Optional.of(owner.actorIn(id -> dossier.findActor(id).isPresent())
                .map(c::actor)
                .orElse(owner.written()));
    }

    private static String years(Period period) {
        int first = period.start().getYear();
        int last = period.end().getYear();
        return first == last ? Integer.toString(first) : first + "–" + last;
    }

    private void coverage(@Nullable PilotSketch pilot) {
        c.section("initiatives.coverage");
        List<NeedId> answered =
                pilot == null ? List.of() : Traceability.of(dossier, pilot).needs();
        c.figureAndTable(CoverageFigure.of(Coverage.of(dossier).byStrategy(), answered, c.figures()));
    }

    private void novelty() {
        c.section("initiatives.novelty");
        c.proseOrUnwritten(c.pilotEdition().pilot().innovation(), "innovation");
        List<Distinction> distinctions = c.pilotEdition().pilot().differsFrom();
        c.table(
                c.caption(c.count("initiatives.differs", distinctions.size()), null),
                List.of(Column.text(c.text("column.initiative")), Column.text(c.text("column.difference"))),
                0,
                distinctions.stream()
                        .map(distinction -> Row.body(
                                Cell.of(withSource(dossier.initiative(distinction.initiative()))),
                                Cell.of(c.own(distinction.how()))))
                        .toList());
    }

    /** An initiative whose difference is claimed has its source at hand, in a footnote. */
    private List<Inline> withSource(Initiative initiative) {
        List<Inline> runs = new ArrayList<>(c.name(initiative.title()));
        InitiativeSource source = initiative.source();
        if (source != null) {
            runs.add(new Inline.Footnote(note(source)));
        }
        return runs;
    }

    private List<Inline> note(InitiativeSource source) {
        List<Inline> runs = new ArrayList<>(InitiativeSources.title(c, source));
        if (source.retrieved() != null) {
            runs.add(new Inline.Text(
                    ", " + c.text("initiatives.retrieved", c.formats().longDate(source.retrieved()))));
        }
        runs.add(new Inline.Text("."));
        return runs;
    }
}
