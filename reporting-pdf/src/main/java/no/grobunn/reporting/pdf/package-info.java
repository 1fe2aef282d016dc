/** Documents as PDF/A-2a and PDF/UA-1 in one file; for everyone who has a document and wants to send or archive it. */
@NullMarked
package no.grobunn.reporting.pdf;

import org.jspecify.annotations.NullMarked;
