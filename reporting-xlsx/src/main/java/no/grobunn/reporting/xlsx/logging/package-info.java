/** Keeps the terminal clear of log lines from the spreadsheet library; found by log4j's API alone. */
@NullMarked
package no.grobunn.reporting.xlsx.logging;

import org.jspecify.annotations.NullMarked;
