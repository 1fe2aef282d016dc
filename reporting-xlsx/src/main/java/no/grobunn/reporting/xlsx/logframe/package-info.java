/** The report {@code logframe}: goals, how they are measured and what they rest on, as a matrix and tables; only the plugin class uses it. */
@NullMarked
package no.grobunn.reporting.xlsx.logframe;

import org.jspecify.annotations.NullMarked;
