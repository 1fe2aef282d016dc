package no.grobunn.reporting.xlsx.judge;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** LibreOffice without a window, as a second program that reckons: {@code soffice} on the search path. */
public final class LibreOffice {
    private static final Pattern CACHED = Pattern.compile("(<f>[^<]*</f>)<v>[^<]*</v>");

    private final Path program;

    private LibreOffice(Path program) {
        this.program = program;
    }

    /** LibreOffice; where there is none the test is skipped, on CI it fails. */
    public static LibreOffice required() {
        return new LibreOffice(
                Tools.require(Tools.onPath("soffice"), "LibreOffice is not here: soffice is not on the search path"));
    }

    /**
     * A workbook whose formulas LibreOffice has reckoned from nothing: their values are taken away before it sees them.
     *
     * @param folder an empty folder to work in; its profile stands there too, so that no other instance is met
     */
    public byte[] reckoned(byte[] workbook, Path folder) throws IOException, InterruptedException {
        Path bare = Files.write(folder.resolve("bare.xlsx"), withoutValues(workbook));
        Path out = Files.createDirectory(folder.resolve("reckoned"));
        Tools.run(
                List.of(
                        program.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        out.toString(),
                        bare.toString()),
                folder);
        return Files.readAllBytes(out.resolve("bare.xlsx"));
    }

    /** The workbook with its formulas but none of their values. */
    static byte[] withoutValues(byte[] workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(part.getName()));
                byte[] content = from.readAllBytes();
                to.write(part.getName().startsWith("xl/worksheets/sheet") ? bare(content) : content);
                to.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] bare(byte[] sheet) {
        String xml = new String(sheet, StandardCharsets.UTF_8);
        return CACHED.matcher(xml).replaceAll("$1").getBytes(StandardCharsets.UTF_8);
    }
}
