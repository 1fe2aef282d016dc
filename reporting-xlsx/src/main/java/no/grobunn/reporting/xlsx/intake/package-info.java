/** Workbooks that people fill in: how sheets to be filled in are laid out in one, and how the cells of a filled one are read. */
@NullMarked
package no.grobunn.reporting.xlsx.intake;

import org.jspecify.annotations.NullMarked;
