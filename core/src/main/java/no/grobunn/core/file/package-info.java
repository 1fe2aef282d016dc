/** Files that are written whole or not at all; for those in core who write any. */
@NullMarked
package no.grobunn.core.file;

import org.jspecify.annotations.NullMarked;
