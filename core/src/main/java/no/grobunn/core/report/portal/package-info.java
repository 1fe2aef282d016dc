/** The report {@code portal-answers}: core's own plugin, made without any library; found like every other plugin. */
@NullMarked
package no.grobunn.core.report.portal;

import org.jspecify.annotations.NullMarked;
