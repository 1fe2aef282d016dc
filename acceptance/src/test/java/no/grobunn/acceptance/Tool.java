package no.grobunn.acceptance;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A program that judges what we write; {@code acceptance/tools/install} installs all of them. */
enum Tool {
    PDFINFO("pdfinfo"),
    PDFTOTEXT("pdftotext"),
    QPDF("qpdf"),
    SOFFICE("soffice"),
    OOXML_VALIDATOR("tools/node_modules/.bin/ooxml-validator");

    private final String program;

    Tool(String program) {
        this.program = program;
    }

    /** The command that starts it. */
    Command command(Object... words) {
        return new Command(program.contains("/") ? Path.of(program).toAbsolutePath() : program).with(words);
    }

    boolean isInstalled() {
        return program.contains("/")
                ? Files.isExecutable(Path.of(program))
                : Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
