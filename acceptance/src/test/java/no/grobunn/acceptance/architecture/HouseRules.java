package no.grobunn.acceptance.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.grobunn.core.report.spi.ReportPlugin;

/** The rules that hold in every module, each with its reason. */
final class HouseRules {
    private static final Set<String> CORE = Descriptor.exports(Path.of("..", "core", "target", "classes"));

    private HouseRules() {}

    /** What every module keeps. */
    static List<HouseRule> everywhere(String root) {
        return List.of(noRings(root), fixedStatics(), plainNames(), nullMarked());
    }

    /** What a module keeps that others build on, and that makes reports. */
    static List<HouseRule> ofReports(String root, Set<String> exported) {
        return Stream.concat(
                        everywhere(root).stream(),
                        Stream.of(ownSignatures(exported), silence(), sameBytes(), thinPlugins()))
                .toList();
    }

    /** Packages do not depend on each other in a ring. */
    static HouseRule noRings(String root) {
        return new HouseRule(
                "no-rings",
                slices().matching(root + ".(**)")
                        .should()
                        .beFreeOfCycles()
                        .because("data flows one way; what two packages need of each other belongs in a lower one"));
    }

    static HouseRule fixedStatics() {
        return new HouseRule(
                "fixed-statics",
                classes()
                        .should(Conditions.haveNoStaticsThatChange())
                        .because("two requests at once must not meet in a static field"));
    }

    static HouseRule plainNames() {
        return new HouseRule(
                "plain-names",
                noClasses()
                        .should()
                        .haveNameMatching(".*(Helper|Manager|Utils?|Impl)(\\$.*)?")
                        .because("the domain's word comes first in a name, and these words fit everything"));
    }

    static HouseRule nullMarked() {
        return new HouseRule(
                "null-marked",
                classes()
                        .that()
                        .doNotHaveSimpleName("module-info")
                        .should(Conditions.lieInNullMarkedPackages())
                        .because(
                                "NullAway looks only into marked packages, and a reader must know where null may stand"));
    }

    static HouseRule ownSignatures(Set<String> exported) {
        return new HouseRule(
                "own-signatures",
                classes()
                        .that()
                        .resideInAnyPackage(exported.toArray(String[]::new))
                        .and()
                        .arePublic()
                        .should(Conditions.show(
                                "show only what the JDK and our modules export",
                                shown -> shown.getPackageName().startsWith("java.")
                                        || exported.contains(shown.getPackageName())
                                        || CORE.contains(shown.getPackageName())))
                        .because("a type that shows in a signature can never be exchanged"));
    }

    static HouseRule silence() {
        return new HouseRule(
                "silence",
                noClasses()
                        .should()
                        .accessTargetWhere(Surroundings.TERMINAL)
                        .because("what goes wrong is a value, and the terminal belongs to the program around us"));
    }

    static HouseRule sameBytes() {
        return new HouseRule(
                "same-bytes",
                noClasses()
                        .should()
                        .accessTargetWhere(Surroundings.CHANGING)
                        .because("the same request gives the same bytes; what varies comes in through it"));
    }

    /** A plugin is a public final class without state that does nothing but hand over to packages that are not exported. */
    static HouseRule thinPlugins() {
        return new HouseRule(
                "thin-plugins",
                classes()
                        .that()
                        .areAssignableTo(ReportPlugin.class)
                        .and()
                        .areNotInterfaces()
                        .should()
                        .bePublic()
                        .andShould()
                        .haveModifier(JavaModifier.FINAL)
                        .andShould(Conditions.haveNoState())
                        .because("the service loader makes it, several threads call it, and nobody inherits from it"));
    }

    /** Some classes depend on the JDK, the null annotations and the named packages, and on nothing else. */
    static HouseRule knowsOnly(String name, DescribedPredicate<JavaClass> which, String because, String... packages) {
        String[] known = Stream.concat(Stream.of("java..", "javax.xml..", "org.jspecify.."), Stream.of(packages))
                .toArray(String[]::new);
        return new HouseRule(
                name,
                classes()
                        .that(which)
                        .should()
                        .onlyDependOnClassesThat(resideInAnyPackage(known).or(equivalentTo(Breaks.class)))
                        .because(because));
    }
}
