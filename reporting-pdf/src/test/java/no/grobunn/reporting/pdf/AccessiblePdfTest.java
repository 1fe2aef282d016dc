package no.grobunn.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import no.grobunn.core.document.Document;
import org.junit.jupiter.api.Test;

class AccessiblePdfTest {
    @Test
    void setsEverySampleAndKeepsItForTheEye() throws Exception {
        assertThat(keep("rich", SampleDocuments.rich())).isGreaterThan(5);
        assertThat(keep("draft", SampleDocuments.draft())).isGreaterThan(5);
        assertThat(keep("minimal", SampleDocuments.minimal())).isEqualTo(1);
        assertThat(keep("figures", SampleFigures.document())).isEqualTo(13);
        assertThat(keep("figures-draft", SampleFigures.draft())).isEqualTo(12);
        assertThat(keep("extreme", SampleDocuments.extreme(60))).isGreaterThan(3);
    }

    private static int keep(String name, Document document) throws Exception {
        Path folder = Files.createDirectories(Path.of("target/samples"));
        try (OutputStream out = Files.newOutputStream(folder.resolve(name + ".pdf"))) {
            return AccessiblePdf.standard().typeset(document, out);
        }
    }
}
