/** The positioned tree of a file, YAML or JSON alike, and the refusal of what no dossier needs; for the storage packages only, and the one place that reads with Jackson. */
@NullMarked
package no.grobunn.core.storage.tree;

import org.jspecify.annotations.NullMarked;
