package no.grobunn.reporting.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Scanner;
import java.util.Set;
import java.util.stream.Stream;
import no.grobunn.core.report.spi.ReportPlugin;
import org.junit.jupiter.api.Test;

class ModuleTest {
    private final ModuleDescriptor module = ModuleFinder.of(home())
            .find("no.grobunn.reporting.xlsx")
            .orElseThrow()
            .descriptor();

    @Test
    void onePackageIsExportedAndNothingIsOpen() {
        assertThat(module.exports())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactly("no.grobunn.reporting.xlsx");
        assertThat(module.opens()).isEmpty();
    }

    @Test
    void noTypeOfTheSpreadsheetLibraryShowsInAnExportedSignature() {
        Set<String> roots = Set.of("java.", "no.grobunn.core.", "void");
        List<Class<?>> shown = Stream.<Executable>concat(
                        Arrays.stream(BudgetWorkbook.class.getDeclaredMethods()),
                        Arrays.stream(BudgetWorkbook.class.getDeclaredConstructors()))
                .filter(member -> Modifier.isPublic(member.getModifiers()))
                .flatMap(ModuleTest::types)
                .toList();
        assertThat(shown)
                .isNotEmpty()
                .allSatisfy(type ->
                        assertThat(roots).anyMatch(root -> type.getName().startsWith(root)));
    }

    @Test
    void bothKindsOfPathFindTheSamePlugins() {
        assertThat(provided(ReportPlugin.class)).isEqualTo(listed(ReportPlugin.class));
        assertThat(provided(org.apache.logging.log4j.spi.Provider.class))
                .isEqualTo(listed(org.apache.logging.log4j.spi.Provider.class));
    }

    private List<String> provided(Class<?> service) {
        return module.provides().stream()
                .filter(provides -> provides.service().equals(service.getName()))
                .flatMap(provides -> provides.providers().stream())
                .toList();
    }

    private static List<String> listed(Class<?> service) {
        try (Scanner lines = new Scanner(BudgetWorkbook.class
                .getModule()
                .getClassLoader()
                .getResourceAsStream("META-INF/services/" + service.getName()))) {
            return lines.tokens().toList();
        }
    }

    private static Stream<Class<?>> types(Executable member) {
        Class<?> result = member instanceof Method method
                ? method.getReturnType()
                : ((Constructor<?>) member).getDeclaringClass();
        Stream<Class<?>> rest =
                Stream.concat(Arrays.stream(member.getParameterTypes()), Arrays.stream(member.getExceptionTypes()));
        return member instanceof Method ? Stream.concat(Stream.of(result), rest) : rest;
    }

    private static Path home() {
        try {
            return Path.of(BudgetWorkbook.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
