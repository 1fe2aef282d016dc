package no.grobunn.reporting.xlsx.logging;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.message.MessageFactory;
import org.apache.logging.log4j.message.ParameterizedMessageFactory;
import org.apache.logging.log4j.simple.SimpleLogger;
import org.apache.logging.log4j.spi.ExtendedLogger;
import org.apache.logging.log4j.spi.LoggerContext;
import org.apache.logging.log4j.util.PropertiesUtil;
import org.jspecify.annotations.Nullable;

/** Loggers that are switched off. Thread-safe. */
final class SilentContext implements LoggerContext {
    private final ConcurrentHashMap<String, ExtendedLogger> loggers = new ConcurrentHashMap<>();
    private final PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

    @Override
    public @Nullable Object getExternalContext() {
        return null;
    }

    @Override
    public ExtendedLogger getLogger(String name) {
        return getLogger(name, ParameterizedMessageFactory.INSTANCE);
    }

    @Override
    public ExtendedLogger getLogger(String name, @Nullable MessageFactory messages) {
        return loggers.computeIfAbsent(name, this::silent);
    }

    @Override
    public boolean hasLogger(String name) {
        return loggers.containsKey(name);
    }

    @Override
    public boolean hasLogger(String name, MessageFactory messages) {
        return hasLogger(name);
    }

    @Override
    public boolean hasLogger(String name, Class<? extends MessageFactory> messages) {
        return hasLogger(name);
    }

    private ExtendedLogger silent(String name) {
        return new SimpleLogger(
                name,
                Level.OFF,
                false,
                false,
                false,
                false,
                "",
                ParameterizedMessageFactory.INSTANCE,
                new PropertiesUtil(new Properties()),
                nowhere);
    }
}
