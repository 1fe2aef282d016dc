package no.grobunn.core.publication.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.grobunn.core.money.Money;
import no.grobunn.core.pilot.Budget;
import no.grobunn.core.pilot.CostLine;
import no.grobunn.core.pilot.CostType;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.publication.composition.Composition;

/** What an application form is answered about money, as plain text. */
final class PortalMoney {
    private final Composition c;
    private final PilotSketch pilot;
    private final Budget budget;

    PortalMoney(Composition c) {
        this.c = c;
        pilot = c.pilotEdition().pilot();
        budget = pilot.budget();
    }

    String costs() {
        List<String> lines = new ArrayList<>();
        for (CostType type : budget.costByTypeAndYear().rows()) {
            lines.add(c.pilotEdition().costTypes().label(type) + ": "
                    + years(budget.costByTypeAndYear().row(type).asMap()));
        }
        if (!lines.isEmpty()) {
            lines.add(c.text("sum") + ": " + years(budget.costByYear().asMap()));
        }
        return PortalTexts.lines(lines.stream());
    }

    String funding() {
        List<String> lines = new ArrayList<>();
        budget.fundingBySourceAndKind()
                .rows()
                .forEach(source -> budget.fundingByKindAndYear(source).rows().forEach(kind -> {
                    Map<Integer, Money> years =
                            budget.fundingByKindAndYear(source).row(kind).asMap();
                    if (!Money.sum(years.values()).isZero()) {
                        lines.add(c.actor(source) + ", " + c.texts().term(kind) + ": " + years(years));
                    }
                }));
        if (!lines.isEmpty()) {
            lines.add(c.text("sum") + ": " + years(budget.fundingByYear().asMap()));
        }
        return PortalTexts.lines(lines.stream());
    }

    /** Each line of own effort with its hours and its purpose; that there is none is an answer too. */
    String ownEffort() {
        List<CostLine> effort = pilot.costs().stream().filter(CostLine::inKind).toList();
        return effort.isEmpty()
                ? c.texts().get("portal.own-effort.none")
                : PortalTexts.lines(effort.stream().map(this::effort));
    }

    private String effort(CostLine line) {
        String hours = line.hours() == null
                ? null
                : c.texts().get("portal.hours", c.formats().decimal(line.hours().value()));
        String worth = Stream.of(hours, c.formats().money(line.total()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        String purpose = line.purpose() == null ? "" : ". " + PortalTexts.line(line.purpose());
        return c.actor(line.actor()) + ", "
                + c.text("package", line.workPackage().value()) + ", " + line.year() + ": " + worth + purpose;
    }

    private String years(Map<Integer, Money> years) {
        String each = years.entrySet().stream()
                .map(year -> year.getKey() + " " + c.formats().amount(year.getValue()))
                .collect(Collectors.joining(", "));
        return c.formats().money(Money.sum(years.values())) + " (" + each + ")";
    }
}
