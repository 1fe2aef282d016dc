package no.grobunn.core.pilot;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.grobunn.core.invariant.Invariants;
import no.grobunn.core.invariant.Violation;
import no.grobunn.core.money.Money;
import org.jspecify.annotations.Nullable;

/** What must hold between the parts of one pilot; collected while a {@link PilotSketch} is made. One use. */
final class PilotRules {
    /** Fifteen digits: what a spreadsheet shows exactly, and far from what {@link Money} can add up. */
    private static final BigDecimal TOTAL_LIMIT = BigDecimal.TEN.pow(13);

    private final Invariants check = Invariants.of("pilot");

    void checkTexts(String title, String version, String summary, List<String> targetGroups) {
        check.text("title", title)
                .text("version", version)
                .text("summary", summary)
                .texts("targetGroups", targetGroups);
    }

    void checkOptionalText(String field, @Nullable String text) {
        check.optionalText(field, text);
    }

    void checkPartners(List<Partner> partners) {
        check.unique("duplicate-partner", "partners", "actor", partners, Partner::actor);
    }

    void checkWorkPackages(List<WorkPackage> packages) {
        check.unique("duplicate-package-number", "workPackages", "number", packages, WorkPackage::number);
        checkWithinPackages(packages, "deliverables", WorkPackage::deliverables, Deliverable::id);
        checkWithinPackages(packages, "milestones", WorkPackage::milestones, Milestone::id);
    }

    void checkCosts(List<CostLine> costs, List<WorkPackage> packages) {
        check.unique("duplicate-id", "costs", "id", costs, CostLine::id);
        List<PackageNumber> known =
                packages.stream().map(WorkPackage::number).distinct().sorted().toList();
        Set<Integer> meant = meantByRepeated(packages);
        for (int i = 0; i < costs.size(); i++) {
            PackageNumber number = costs.get(i).workPackage();
            check.require(
                    known.contains(number) || meant.contains(number.value()),
                    "unresolved-reference",
                    List.of("costs[" + i + "].workPackage", "workPackages"),
                    "workPackages",
                    number,
                    known);
        }
        checkTotal("costs", costs, CostLine::total);
    }

    /** Packages are numbered in order: one that repeats a number most likely was to have its place's, and costs that refer to that are no mistake of theirs. */
    private static Set<Integer> meantByRepeated(List<WorkPackage> packages) {
        Set<PackageNumber> seen = new HashSet<>();
        Set<Integer> meant = new HashSet<>();
        for (int i = 0; i < packages.size(); i++) {
            if (!seen.add(packages.get(i).number())) {
                meant.add(i + 1);
            }
        }
        return meant;
    }

    void checkFunding(List<FundingLine> funding) {
        check.unique("duplicate-id", "funding", "id", funding, FundingLine::id);
        checkTotal("funding", funding, FundingLine::amount);
    }

    void checkRisks(List<Risk> risks) {
        check.unique("duplicate-id", "risks", "id", risks, Risk::id);
    }

    void enforce() {
        check.enforce();
    }

    private <T> void checkTotal(String field, List<T> lines, Function<T, Money> amount) {
        BigDecimal total = BigDecimal.ZERO;
        for (T line : lines) {
            total = total.add(amount.apply(line).kroner());
        }
        check.require(
                total.compareTo(TOTAL_LIMIT) < 0,
                "total-out-of-range",
                List.of(field),
                total.toPlainString(),
                TOTAL_LIMIT.toPlainString());
    }

    private <T> void checkWithinPackages(
            List<WorkPackage> packages, String field, Function<WorkPackage, List<T>> parts, Function<T, Object> id) {
        Map<Object, String> seen = new HashMap<>();
        for (int i = 0; i < packages.size(); i++) {
            List<T> things = parts.apply(packages.get(i));
            for (int j = 0; j < things.size(); j++) {
                String path = "workPackages[" + i + "]." + field + "[" + j + "].id";
                Object value = id.apply(things.get(j));
                String first = seen.putIfAbsent(value, path);
                if (first != null) {
                    check.refuse("duplicate-id", List.of(path, first), value, new Violation.Place(first));
                }
            }
        }
    }
}
