/** Norwegian kroner, exact to the øre. */
@NullMarked
package no.grobunn.core.money;

import org.jspecify.annotations.NullMarked;
