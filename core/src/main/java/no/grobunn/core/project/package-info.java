/** The pre-project itself: who runs it for whom, its activities and accounts, and what it has accepted knowingly. */
@NullMarked
package no.grobunn.core.project;

import org.jspecify.annotations.NullMarked;
