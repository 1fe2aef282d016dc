package no.grobunn.core.report;

import no.grobunn.core.report.spi.ReportPlugin;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;

/** Why a plugin is not used. It never stops the others. */
public sealed interface PluginProblem {
    /** The plugin at fault. */
    PluginOrigin origin();

    /** What is wrong and what to do, in a language. */
    String message(Language language);

    /** Its class could not be loaded or made. */
    record NotLoaded(PluginOrigin origin, Throwable cause) implements PluginProblem {
        @Override
        public String message(Language language) {
            return Texts.of(language).get("plugin.not-loaded", origin.name(), origin.place(), reason(cause));
        }
    }

    /** It could not say what it is: its descriptor is null or asking for it failed. */
    record BadDescriptor(PluginOrigin origin, Throwable cause) implements PluginProblem {
        @Override
        public String message(Language language) {
            return Texts.of(language).get("plugin.bad-descriptor", origin.name(), origin.place(), reason(cause));
        }
    }

    /** It was compiled for another level of the plugin interface. */
    record IncompatibleSpi(PluginOrigin origin, int level) implements PluginProblem {
        @Override
        public String message(Language language) {
            return Texts.of(language)
                    .get("plugin.incompatible-spi", origin.name(), origin.place(), level, ReportPlugin.SPI_LEVEL);
        }
    }

    /** Its report has the id and format of one that was found earlier, which is kept. */
    record DuplicateReport(PluginOrigin origin, String report, PluginOrigin kept) implements PluginProblem {
        @Override
        public String message(Language language) {
            return Texts.of(language)
                    .get("plugin.duplicate-report", origin.name(), origin.place(), report, kept.name(), kept.place());
        }
    }

    private static String reason(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = root.getMessage();
        String type = root.getClass().getSimpleName();
        return message == null || message.isBlank() ? type : type + ": " + message;
    }
}
