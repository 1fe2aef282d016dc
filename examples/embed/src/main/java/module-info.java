/** An example: a program that embeds the library; nobody depends on it. */
module no.grobunn.example.embed {
    requires no.grobunn.core;
    requires no.grobunn.reporting.pdf;
    requires static org.jspecify;

    exports no.grobunn.example.embed;
}
