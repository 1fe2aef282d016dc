/** What {@code report} and {@code reports} do: which reports are meant, on which terms, and what came of them. */
@NullMarked
package no.grobunn.cli.report;

import org.jspecify.annotations.NullMarked;
