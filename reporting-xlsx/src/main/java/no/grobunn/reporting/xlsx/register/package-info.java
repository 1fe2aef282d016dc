/** The report {@code register}: what a pre-project has gathered, as tables that lead to each other; only the plugin class uses it. */
@NullMarked
package no.grobunn.reporting.xlsx.register;

import org.jspecify.annotations.NullMarked;
