package no.grobunn.acceptance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that judges with a tool: skipped with the reason where the tool is missing, failed where {@code CI=true} says that nothing may be. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ToolCheck.class)
@interface Needs {
    Tool[] value();
}
