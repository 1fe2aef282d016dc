/** What the product's own documents say: from a dossier to a document, in three languages, for each audience; used by report plugins of any format. */
@NullMarked
package no.grobunn.core.publication;

import org.jspecify.annotations.NullMarked;
