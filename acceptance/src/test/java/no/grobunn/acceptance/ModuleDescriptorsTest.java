package no.grobunn.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The modules as they are shipped: what each asks for, shows, offers and looks for. A change here is a change of the house's plan. */
class ModuleDescriptorsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"no.grobunn.core", "no.grobunn.reporting.pdf", "no.grobunn.reporting.xlsx", "no.grobunn.cli"})
    void areAsTheyWereAgreed(String name) throws IOException {
        ModuleDescriptor module = ModuleFinder.of(Distribution.built().folder().resolve("lib"))
                .find(name)
                .orElseThrow()
                .descriptor();
        Path agreed = Path.of("src", "test", "resources", "modules", name + ".txt");
        assertThat(text(module)).isEqualTo(Files.readString(agreed));
    }

    private static String text(ModuleDescriptor module) {
        return Stream.of(
                        Stream.of("module " + module.name()),
                        lines("requires", module.requires(), ModuleDescriptorsTest::required),
                        lines("exports", module.exports(), export -> export.source() + to(export.targets())),
                        lines("opens", module.opens(), open -> open.source() + to(open.targets())),
                        lines("uses", module.uses(), Function.identity()),
                        lines(
                                "provides",
                                module.provides(),
                                offer -> offer.service() + " with " + String.join(", ", offer.providers())))
                .flatMap(Function.identity())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static <T> Stream<String> lines(String word, Collection<T> parts, Function<T, String> form) {
        return parts.stream().map(part -> "  " + word + " " + form.apply(part)).sorted();
    }

    /** Without the version of the JDK that happened to compile it. */
    private static String required(ModuleDescriptor.Requires requires) {
        String modifiers = requires.modifiers().stream()
                .map(modifier -> modifier.name().toLowerCase(Locale.ROOT) + " ")
                .sorted()
                .collect(Collectors.joining());
        return modifiers + requires.name();
    }

    private static String to(Set<String> targets) {
        return targets.isEmpty() ? "" : " to " + targets.stream().sorted().collect(Collectors.joining(", "));
    }
}
