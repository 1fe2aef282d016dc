package no.grobunn.core.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds a module to its rules, and each rule to a seeded violation that it must find.
 *
 * <p>The seeds lie in {@code <root>.architecture.seeded} among the module's test classes and repeat the layout of its packages.
 */
public abstract class ArchitectureContract {
    private final String root;
    private final JavaClasses product;
    private final JavaClasses seeds;

    /** A contract for the module whose packages begin with {@code root}. */
    protected ArchitectureContract(String root) {
        this.root = root;
        product = read(Path.of("target", "classes"));
        seeds = read(Path.of("target", "test-classes").resolve(seedRoot().replace(".", "/")));
    }

    /** The module's rules for classes below a root package, of which some packages are exported. */
    protected abstract List<HouseRule> rules(String root, Set<String> exported);

    @Test
    void judgesTheWholeModule() {
        assertThat(product).as("classes in target/classes").hasSizeGreaterThan(5);
        assertThat(seeds).as("seeded violations").isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> keepsEveryRule() {
        return rules(root, Descriptor.exports(Path.of("target", "classes"))).stream()
                .map(rule -> dynamicTest(rule.name(), () -> rule.rule().check(product)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleFindsItsSeededViolation() {
        return seedRules().stream().map(rule -> dynamicTest(rule.name(), () -> assertBites(rule)));
    }

    @Test
    void everySeedBreaksARuleThatIsThere() {
        Set<String> named = new TreeSet<>();
        seeds.forEach(seed -> seed.tryGetAnnotationOfType(Breaks.class).ifPresent(breaks -> named.add(breaks.value())));
        assertThat(seedRules()).extracting(HouseRule::name).containsExactlyInAnyOrderElementsOf(named);
    }

    private void assertBites(HouseRule rule) {
        String report =
                String.join("\n", rule.rule().evaluate(seeds).getFailureReport().getDetails());
        List<String> seeded = seeds.stream()
                .filter(seed -> seed.tryGetAnnotationOfType(Breaks.class)
                        .filter(breaks -> breaks.value().equals(rule.name()))
                        .isPresent())
                .map(JavaClass::getName)
                .toList();
        assertThat(seeded).as("seeds for " + rule).isNotEmpty();
        assertThat(seeded).allSatisfy(seed -> assertThat(report).contains(seed));
    }

    private List<HouseRule> seedRules() {
        return rules(seedRoot(), Set.of(seedRoot() + ".exported"));
    }

    private String seedRoot() {
        return root + ".architecture.seeded";
    }

    private static JavaClasses read(Path folder) {
        return new ClassFileImporter().importPath(folder);
    }
}
