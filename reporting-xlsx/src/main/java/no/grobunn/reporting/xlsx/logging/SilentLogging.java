package no.grobunn.reporting.xlsx.logging;

import org.apache.logging.log4j.spi.LoggerContextFactory;
import org.apache.logging.log4j.spi.Provider;

/**
 * Answers log4j's API, which Apache POI writes to, where nobody else does: without any provider it complains on the terminal of whoever makes a workbook.
 *
 * <p>Every other provider goes before this one, so an embedder that has log4j, or a bridge to another log, sees POI's lines there.
 */
public final class SilentLogging extends Provider {
    /** Below every real provider; log4j's own is 10, its bridge to SLF4J 15. */
    private static final int LAST = -1000;

    private static final String API_LEVEL = "2.6.0";

    private static final LoggerContextFactory FACTORY = new SilentContextFactory();

    /** For {@link java.util.ServiceLoader}. */
    public SilentLogging() {
        super(LAST, API_LEVEL);
    }

    /** Made here and not by log4j from its class, which it could not reach inside this module. */
    @Override
    public LoggerContextFactory getLoggerContextFactory() {
        return FACTORY;
    }
}
