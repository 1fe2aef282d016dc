package no.grobunn.acceptance.architecture;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a seeded violation: the rule of this name must find the class, or the rule does not bite. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Breaks {
    /** The name of the rule. */
    String value();
}
