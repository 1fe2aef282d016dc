/** What the author of a report plugin sees: the plugin, its descriptor, the request it answers, and the result. */
@NullMarked
package no.grobunn.core.report.spi;

import org.jspecify.annotations.NullMarked;
