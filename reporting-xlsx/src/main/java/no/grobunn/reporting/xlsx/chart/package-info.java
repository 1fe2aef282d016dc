/** Native charts with alternative text, drawn alike by every office program; for the workbooks of this module. */
@NullMarked
package no.grobunn.reporting.xlsx.chart;

import org.jspecify.annotations.NullMarked;
