/** The words of the product in bokmål, nynorsk and English, Norwegian number, money and date forms, and where words divide; for everyone who writes to a person. */
@NullMarked
package no.grobunn.core.text;

import org.jspecify.annotations.NullMarked;
