/** Reads and writes dossiers, tells every problem with its place, and gives their JSON Schema; for the command line, embedders and the intake workbook. */
@NullMarked
package no.grobunn.core.storage;

import org.jspecify.annotations.NullMarked;
