package no.grobunn.core.publication.chapter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.grobunn.core.document.Callout;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.DossierRedaction;
import no.grobunn.core.figure.AmbitionFigure;
import no.grobunn.core.figure.EffortEffectFigure;
import no.grobunn.core.goal.Goal;
import no.grobunn.core.need.Ambition;
import no.grobunn.core.need.AmbitionAgreement;
import no.grobunn.core.need.Need;
import no.grobunn.core.need.Opportunity;
import no.grobunn.core.publication.composition.Composition;
import no.grobunn.core.quantity.Rating;

/** The needs, opportunities and ambitions that were gathered, and what was agreed on; as sections of a chapter that has begun. */
public final class GatheredNeeds {
    private static final List<Integer> LEVELS =
            IntStream.rangeClosed(Rating.LEAST, Rating.MOST).boxed().toList();

    private final Composition c;
    private final Dossier dossier;

    private GatheredNeeds(Composition c) {
        this.c = c;
        dossier = c.dossier();
    }

    public static void write(Composition c) {
        GatheredNeeds sections = new GatheredNeeds(c);
        sections.needs();
        sections.opportunities();
        sections.ambitions();
    }

    private void needs() {
        List<Need> needs = dossier.needs();
        if (needs.isEmpty()) {
            return;
        }
        c.section("background.needs");
        List<Need> pressing = needs.stream().filter(Need::isPressing).toList();
        c.body(c.count(
                "background.needs.count",
                needs.size(),
                c.count("background.needs.pressing", pressing.size()),
                c.theProjectFirst()));
        pressing.forEach(this::callout);
        List<Need> others = needs.stream()
                .filter(need -> !pressing.contains(need))
                .sorted(Comparator.comparing(Need::priority))
                .toList();
        c.table(
                c.caption(c.count("background.needs.others", others.size()), c.text("background.needs.facts")),
                List.of(
                        Column.text(c.text("column.need")),
                        Column.text(c.text("column.raised-by")),
                        Column.code(c.text("column.priority"))),
                0,
                others.stream().map(this::needRow).toList());
    }

    private void callout(Need need) {
        String raised = need.raisedBy().isEmpty() ? null : c.text("need.raised-by", c.enumeration(names(need)));
        c.add(new Callout(
                c.text("need.label"),
                c.own(need.statement()),
                raised,
                c.text("need.priority", need.priority().value()),
                answeredBy(need)));
    }

    private String answeredBy(Need need) {
        List<Goal> goals = dossier.goals().stream()
                .filter(goal -> goal.needs().contains(need.id()))
                .toList();
        return goals.isEmpty() ? c.text("need.no-goal") : c.count("need.goals", goals.size());
    }

    private List<String> names(Need need) {
        return need.raisedBy().stream().map(c::actor).toList();
    }

    private Row needRow(Need need) {
        Cell statement = need.isSetAside()
                ? new Table.Words(c.own(need.statement()), setAside(need), false)
                : Cell.of(c.own(need.statement()));
        return Row.body(
                statement,
                Cell.of(need.raisedBy().isEmpty() ? "–" : c.actors(need.raisedBy())),
                Cell.of(Integer.toString(need.priority().value())));
    }

    private String setAside(Need need) {
        return DossierRedaction.reasonToSetAside(need)
                .map(reason -> c.text("need.set-aside", reason))
                .orElseGet(() -> c.text("need.set-aside.untold"));
    }

    private void opportunities() {
        List<Opportunity> opportunities = dossier.opportunities();
        c.section("background.opportunities");
        c.figureAndTable(EffortEffectFigure.ofOpportunities(opportunities, c.figures()));
        c.list(opportunities.stream()
                .filter(opportunity -> opportunity.effort() == null || opportunity.effect() == null)
                .map(Opportunity::statement)
                .toList());
    }

    private void ambitions() {
        List<Ambition> ambitions = dossier.ambitions();
        c.section("background.ambitions");
        c.figure(AmbitionFigure.of(c.figures()));
        long agreed = ambitions.stream().filter(Ambition::isAgreed).count();
        c.table(
                c.caption(c.share("ambitions-agreed", agreed, ambitions.size()), c.text("background.ambitions.facts")),
                ambitionColumns(),
                1,
                IntStream.range(0, ambitions.size())
                        .mapToObj(i -> ambition(ambitions.get(i), i + 1))
                        .toList());
    }

    /** A column for each level counts the actors that stand on it. */
    private List<Column> ambitionColumns() {
        List<Column> columns = new ArrayList<>(List.of(Column.ordinal(), Column.text(c.text("column.ambition"))));
        LEVELS.forEach(level -> columns.add(Column.number(level.toString())));
        columns.add(Column.text(c.text("column.agreed")));
        return columns;
    }

    private Row ambition(Ambition ambition, int number) {
        List<Cell> cells =
                new ArrayList<>(List.of(Cell.of(Integer.toString(number)), Cell.of(c.own(ambition.statement()))));
        for (int level : LEVELS) {
            long count = ambition.positions().stream()
                    .filter(position -> position.level().value() == level)
                    .count();
            cells.add(Cell.of(count == 0 ? "–" : Long.toString(count)));
        }
        cells.add(agreed(ambition));
        return new Row(Row.Role.BODY, cells);
    }

    private Cell agreed(Ambition ambition) {
        AmbitionAgreement agreed = ambition.agreed();
        if (agreed == null) {
            return Cell.of(c.text("ambition.open"));
        }
        List<String> words =
                new ArrayList<>(List.of(c.text("ambition.level", agreed.level().value())));
        Optional.ofNullable(agreed.decision()).ifPresent(words::add);
        return Cell.of(String.join(". ", words));
    }
}
