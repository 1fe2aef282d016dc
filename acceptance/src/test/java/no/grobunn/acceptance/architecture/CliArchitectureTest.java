package no.grobunn.acceptance.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.List;
import java.util.Set;

class CliArchitectureTest extends ArchitectureContract {
    CliArchitectureTest() {
        super("cli-adapter", "no.grobunn.cli", "cli");
    }

    @Override
    List<HouseRule> ownRules(String root, Set<String> exported) {
        return List.of(
                HouseRules.knowsOnly(
                        "commands-know-core",
                        resideInAPackage(root + ".."),
                        "reports come in as plugins, so the command line never names what they are made with",
                        root + "..",
                        "no.grobunn.core..",
                        "picocli..",
                        "com.google.inject..",
                        "com.google.common.."),
                onlyWiringKnowsGuice(root),
                onlyTheConsoleKnowsTheMachine(root));
    }

    private static HouseRule onlyWiringKnowsGuice(String root) {
        return new HouseRule(
                "only-wiring-knows-guice",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(root + ".wiring..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("com.google..", "jakarta.inject..")
                        .because("objects are given what they need; the container stands at the edge"));
    }

    private static HouseRule onlyTheConsoleKnowsTheMachine(String root) {
        return new HouseRule(
                "only-the-console-knows-the-machine",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(root + ".console..")
                        .should()
                        .accessTargetWhere(Surroundings.TERMINAL.or(Surroundings.CHANGING))
                        .because("streams, clock and environment are handed in, so that a test can hand in others"));
    }

    @Override
    List<HouseRule> otherRules(String root, Set<String> exported) {
        return HouseRules.everywhere(root);
    }
}
