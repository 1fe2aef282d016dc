package no.grobunn.core.report;

import java.util.Optional;
import no.grobunn.core.report.spi.ReportPlugin;

/**
 * Where a plugin comes from.
 *
 * @param name its class, or what is known of it where it could not be loaded
 * @param place the module and its version, or the jar on the class path
 */
public record PluginOrigin(String name, String place) {
    static PluginOrigin of(Class<? extends ReportPlugin> type) {
        Module module = type.getModule();
        return new PluginOrigin(type.getName(), module.isNamed() ? named(module) : classPath(type));
    }

    private static String named(Module module) {
        return Optional.ofNullable(module.getDescriptor())
                .map(descriptor -> descriptor.toNameAndVersion())
                .orElse(module.toString());
    }

    private static String classPath(Class<?> type) {
        return Optional.ofNullable(type.getProtectionDomain().getCodeSource())
                .map(source -> source.getLocation().getPath())
                .map(path -> path.substring(path.lastIndexOf('/', path.length() - 2) + 1))
                .orElse("class path");
    }
}
