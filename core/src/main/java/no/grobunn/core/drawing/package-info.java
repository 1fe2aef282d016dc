/** Pictures as marks on a plane, how their text is measured, and how they are written as SVG; for whoever draws or typesets. Knows nothing of dossiers. */
@NullMarked
package no.grobunn.core.drawing;

import org.jspecify.annotations.NullMarked;
