package no.grobunn.acceptance;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Looks for the tools that a test needs before it runs. */
final class ToolCheck implements BeforeEachCallback {
    @Override
    public void beforeEach(ExtensionContext context) {
        List<Tool> missing = Stream.of(context.getTestMethod(), context.getTestClass())
                .flatMap(Optional::stream)
                .flatMap(element -> AnnotationSupport.findAnnotation(element, Needs.class).stream())
                .flatMap(needs -> Arrays.stream(needs.value()))
                .filter(tool -> !tool.isInstalled())
                .distinct()
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        String reason = missing + " not found; acceptance/tools/install brings it";
        if (Boolean.parseBoolean(System.getenv("CI"))) {
            fail(reason);
        }
        abort(reason);
    }
}
