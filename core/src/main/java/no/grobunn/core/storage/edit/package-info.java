/** Changes the files of a dossier in place: only what a change concerns, comments and order stay; for commands that write into a person's folder. */
@NullMarked
package no.grobunn.core.storage.edit;

import org.jspecify.annotations.NullMarked;
