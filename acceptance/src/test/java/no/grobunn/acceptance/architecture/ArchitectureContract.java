package no.grobunn.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds a module to its rules, and each rule of its own to a seeded violation that it must find.
 *
 * <p>The seeds lie in the package {@code seeded.<name>} beside this class and repeat the layout of the module's packages.
 */
@Tag("architecture")
abstract class ArchitectureContract {
    private final Path classes;
    private final String root;
    private final String seedRoot;

    /**
     * A contract.
     *
     * @param folder the module's folder
     * @param root what the names of its packages begin with
     * @param seeds the name of its seeds' package
     */
    ArchitectureContract(String folder, String root, String seeds) {
        this.classes = Path.of("..", folder, "target", "classes");
        this.root = root;
        this.seedRoot = ArchitectureContract.class.getPackageName() + ".seeded." + seeds;
    }

    /** The rules that are this module's own, and proven here, for classes below a root package of which some packages are exported. */
    abstract List<HouseRule> ownRules(String root, Set<String> exported);

    /** The rules that it keeps but that are proven elsewhere. */
    abstract List<HouseRule> otherRules(String root, Set<String> exported);

    @TestFactory
    Stream<DynamicTest> keepsEveryRule() {
        JavaClasses product = product();
        Set<String> exported = Descriptor.exports(classes);
        return Stream.concat(ownRules(root, exported).stream(), otherRules(root, exported).stream())
                .map(rule -> dynamicTest(rule.name(), () -> rule.rule().check(product)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleFindsItsSeededViolation() {
        JavaClasses seeds = seeds();
        return seedRules().stream().map(rule -> dynamicTest(rule.name(), () -> assertBites(rule, seeds)));
    }

    @Test
    void everySeedBreaksARuleThatIsThere() {
        Set<String> named = new TreeSet<>();
        seeds().forEach(seed ->
                seed.tryGetAnnotationOfType(Breaks.class).ifPresent(breaks -> named.add(breaks.value())));
        assertThat(seedRules()).extracting(HouseRule::name).containsExactlyInAnyOrderElementsOf(named);
    }

    private static void assertBites(HouseRule rule, JavaClasses seeds) {
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
        return ownRules(seedRoot, Set.of(seedRoot + ".exported"));
    }

    /** A path and not the class path: reading only what the module holds is faster by far, and finds no test. */
    private JavaClasses product() {
        assertThat(classes).as("the module's compiled classes").isDirectory();
        JavaClasses product = new ClassFileImporter().importPath(classes);
        assertThat(product).as("classes in " + classes).hasSizeGreaterThan(5);
        return product;
    }

    private JavaClasses seeds() {
        Path folder = Path.of("target", "test-classes").resolve(seedRoot.replace('.', '/'));
        assertThat(Files.isDirectory(folder)).as("seeds in " + folder).isTrue();
        return new ClassFileImporter().importPath(folder);
    }
}
