package no.grobunn.core.report;

import no.grobunn.core.report.spi.ReportDescriptor;
import no.grobunn.core.report.spi.ReportPlugin;

/**
 * A report that can be made.
 *
 * @param plugin the one that makes it
 * @param descriptor what it is, as the plugin said once when it was found
 * @param origin where the plugin comes from
 */
public record InstalledReport(ReportPlugin plugin, ReportDescriptor descriptor, PluginOrigin origin) {}
