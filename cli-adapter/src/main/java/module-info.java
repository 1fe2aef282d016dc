/** The command {@code grobunn}: what a project leader types, and what she reads back. A program, not a library: nothing is exported. */
module no.grobunn.cli {
    requires no.grobunn.core;
    requires info.picocli;
    requires com.google.guice;
    // Guice is an automatic module and cannot say that it needs these.
    requires com.google.common;
    requires jakarta.inject;
    requires static org.jspecify;

    opens no.grobunn.cli.command to
            info.picocli;
}
