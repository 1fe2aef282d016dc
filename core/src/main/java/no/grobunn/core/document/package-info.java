/** What stands in a document, as a sealed tree of blocks that says nothing about looks; composed by publications and plugins, typeset by report plugins. */
@NullMarked
package no.grobunn.core.document;

import org.jspecify.annotations.NullMarked;
