package no.grobunn.acceptance.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.grobunn.core.id.Id;

/** What core asks of itself besides the rules of every module. */
final class CoreRules {
    /** The packages from the lowest to the highest: each may use those before it. */
    private static final List<String> ORDER = List.of(
            "vocabulary",
            "invariant",
            "id",
            "quantity",
            "time",
            "money",
            "text",
            "drawing",
            "theme",
            "file",
            "document",
            "prose",
            "actor",
            "meeting",
            "initiative",
            "need",
            "goal",
            "pilot",
            "project",
            "action",
            "funder",
            "catalogue",
            "dossier",
            "comparison",
            "analysis",
            "actormap",
            "readiness",
            "figure",
            "publication.edition",
            "publication.composition",
            "publication.chapter",
            "publication",
            "report.spi",
            "report",
            "sheet",
            "storage",
            "intake",
            "exchange");

    private static final Set<String> ENTITY_PACKAGES =
            Set.of("action", "actor", "goal", "initiative", "meeting", "need", "pilot", "project");

    private final String root;
    private final Set<String> exported;

    private CoreRules(String root, Set<String> exported) {
        this.root = root;
        this.exported = exported;
    }

    static List<HouseRule> all(String root, Set<String> exported) {
        CoreRules core = new CoreRules(root, exported);
        return Stream.concat(
                        HouseRules.ofReports(root, exported).stream(),
                        Stream.of(
                                core.domainKnowsNobody(),
                                core.onlyStorageKnowsJackson(),
                                core.onlyProseKnowsCommonmark(),
                                core.arrowsRunOneWay(),
                                core.entitiesPointById()))
                .toList();
    }

    private HouseRule domainKnowsNobody() {
        return HouseRules.knowsOnly(
                "domain-knows-nobody",
                resideInAPackage(root + "..")
                        .and(DescribedPredicate.not(resideInAPackage(root + ".storage..")))
                        .and(DescribedPredicate.not(resideInAPackage(root + ".prose.."))),
                "the domain outlives every library; it needs the JDK and the null annotations only",
                "no.grobunn.core..",
                root + "..");
    }

    private HouseRule onlyStorageKnowsJackson() {
        return onlyIn("storage", "only-storage-knows-jackson", "tools.jackson..", "org.snakeyaml..");
    }

    private HouseRule onlyProseKnowsCommonmark() {
        return onlyIn("prose", "only-prose-knows-commonmark", "org.commonmark..");
    }

    private HouseRule onlyIn(String home, String name, String... library) {
        return new HouseRule(
                name,
                noClasses()
                        .that()
                        .resideOutsideOfPackage(root + "." + home + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(library)
                        .because("one package knows the library, so that one package changes when it does"));
    }

    private HouseRule arrowsRunOneWay() {
        return new HouseRule(
                "arrows-run-one-way",
                classes()
                        .that()
                        .doNotHaveSimpleName("module-info")
                        .should(Conditions.need("use only packages below their own", this::climbs))
                        .because(
                                "files → dossier → publication → document is one way, and every package has a place in it"));
    }

    private Stream<String> climbs(JavaClass type) {
        int height = height(type);
        if (height < 0) {
            return Stream.of("lies in a package that has no place in the order yet");
        }
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(target -> target.getPackageName().startsWith(root) && height(target) > height)
                .map(target -> "climbs to " + target.getName())
                .distinct();
    }

    private int height(JavaClass type) {
        String place = type.getPackageName()
                .substring(Math.min(root.length() + 1, type.getPackageName().length()));
        return ORDER.stream()
                .filter(lower -> (place + ".").startsWith(lower + "."))
                .mapToInt(ORDER::indexOf)
                .findFirst()
                .orElse(-1);
    }

    private HouseRule entitiesPointById() {
        return new HouseRule(
                "entities-point-by-id",
                classes()
                        .that()
                        .resideInAnyPackage(ENTITY_PACKAGES.stream()
                                .map(name -> root + "." + name)
                                .toArray(String[]::new))
                        .should(Conditions.need("hold no entity of another package", CoreRules::foreignEntities))
                        .because("entities that hold each other make rings, and copies that no longer agree"));
    }

    private static Stream<String> foreignEntities(JavaClass type) {
        return type.getFields().stream()
                .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())
                .filter(held -> !held.getPackageName().equals(type.getPackageName()) && isEntity(held))
                .map(held -> "holds a " + held.getName());
    }

    private static boolean isEntity(JavaClass type) {
        return type.tryGetMethod("id")
                .filter(method -> method.getRawReturnType().isAssignableTo(Id.class))
                .isPresent();
    }
}
