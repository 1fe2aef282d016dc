/** Tables of what a dossier holds, with the columns, headers and words of the field catalogue; for every workbook that lists things. */
@NullMarked
package no.grobunn.reporting.xlsx.listing;

import org.jspecify.annotations.NullMarked;
