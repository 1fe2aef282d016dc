/** What stands on a page: marks, and the tags that say what each mark means. */
@NullMarked
package no.grobunn.reporting.pdf.page;

import org.jspecify.annotations.NullMarked;
