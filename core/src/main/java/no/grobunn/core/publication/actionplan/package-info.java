/** The action plan: what can be done, by whom and by when; for plugin authors and report plugins. */
@NullMarked
package no.grobunn.core.publication.actionplan;

import org.jspecify.annotations.NullMarked;
