package no.grobunn.reporting.xlsx.judge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Libraries that write workbooks in their own way, and on which much software that people use is built. {@code acceptance/tools/install} installs them. */
public enum OtherWriter {
    SHEETJS("resave-with-sheetjs.js"),
    OPENPYXL("resave-with-openpyxl.py");

    private final String script;

    OtherWriter(String script) {
        this.script = script;
    }

    /**
     * A workbook as this library saves it again; where the library is missing the test is skipped, on CI it fails.
     *
     * @param folder an empty folder to work in
     */
    public byte[] resaved(byte[] workbook, Path folder) throws IOException, InterruptedException {
        Path program = Tools.require(ready(folder), this + " is not here: run acceptance/tools/install");
        Path from = Files.write(folder.resolve("from.xlsx"), workbook);
        Path to = folder.resolve("to.xlsx");
        Tools.run(List.of(program.toString(), from.toString(), to.toString()), folder);
        return Files.readAllBytes(to);
    }

    private Optional<Path> ready(Path folder) throws InterruptedException {
        Optional<Path> program = Tools.above("acceptance/tools/" + script);
        return program.isPresent() && isReady(program.get(), folder) ? program : Optional.empty();
    }

    private static boolean isReady(Path program, Path folder) throws InterruptedException {
        try {
            return Tools.run(List.of(program.toString()), folder).contains("ready");
        } catch (IOException e) {
            // What should run it is missing.
            return false;
        }
    }
}
