package no.grobunn.reporting.xlsx.logging;

import java.net.URI;
import org.apache.logging.log4j.spi.LoggerContext;
import org.apache.logging.log4j.spi.LoggerContextFactory;
import org.jspecify.annotations.Nullable;

/** Hands out the one context whose loggers say nothing. */
final class SilentContextFactory implements LoggerContextFactory {
    private final LoggerContext context = new SilentContext();

    @Override
    public LoggerContext getContext(
            String name, @Nullable ClassLoader loader, @Nullable Object external, boolean current) {
        return context;
    }

    @Override
    public LoggerContext getContext(
            String name,
            @Nullable ClassLoader loader,
            @Nullable Object external,
            boolean current,
            @Nullable URI configuration,
            @Nullable String contextName) {
        return context;
    }

    @Override
    public void removeContext(LoggerContext removed) {
        // It holds nothing.
    }

    @Override
    public boolean isClassLoaderDependent() {
        return false;
    }
}
