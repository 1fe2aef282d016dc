package no.grobunn.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.report.ReportPlugins;
import no.grobunn.core.report.spi.OutputFormat;
import no.grobunn.core.report.spi.RenderResult;
import no.grobunn.core.report.spi.ReportDescriptor;
import no.grobunn.core.report.spi.ReportOption;
import no.grobunn.core.report.spi.ReportPlugin;
import no.grobunn.core.report.spi.ReportRequest;
import no.grobunn.core.text.Language;

/** Reports that say little and always the same, so that screens can be pinned. */
final class SampleReports {
    private static final ReportOption<String> TONE = ReportOption.choice(
            "tone", Map.of(Language.NB, "hvor vennlig", Language.EN, "how kindly"), List.of("calm", "warm"));

    private SampleReports() {}

    /** A note about the project and a letter about the pilot. */
    static ReportPlugins both() {
        return ReportPlugins.builder().add(new Note()).add(new Letter()).build();
    }

    /** A plugin that always fails, and the note. */
    static ReportPlugins oneFails() {
        return ReportPlugins.builder().add(new Note()).add(new Broken()).build();
    }

    /** The note, and one that is for those within alone. */
    static ReportPlugins oneInternal() {
        return ReportPlugins.builder().add(new Note()).add(new Diary()).build();
    }

    /** Nothing at all. */
    static ReportPlugins none() {
        return ReportPlugins.builder().build();
    }

    private static ReportDescriptor.Builder describe(String id, String nb, String nn, String en) {
        return ReportDescriptor.builder(id, OutputFormat.TXT, ReportPlugin.SPI_LEVEL)
                .language(Language.NB, nb, "En setning om rapporten.")
                .language(Language.NN, nn, "Ei setning om rapporten.")
                .language(Language.EN, en, "A sentence about the report.");
    }

    /** For those within alone. */
    static final class Diary implements ReportPlugin {
        @Override
        public ReportDescriptor descriptor() {
            return describe("diary", "Dagbok", "Dagbok", "Diary")
                    .onlyFor(Audience.INTERNAL)
                    .build();
        }

        @Override
        public RenderResult render(ReportRequest request, OutputStream out) throws IOException {
            out.write("Kjære dagbok".getBytes(StandardCharsets.UTF_8));
            return RenderResult.lines(1);
        }
    }

    /** Says who, when and how. */
    static final class Note implements ReportPlugin {
        @Override
        public ReportDescriptor descriptor() {
            return describe("note", "Notat", "Notat", "Note")
                    .audience(Audience.PUBLIC)
                    .option(TONE)
                    .build();
        }

        @Override
        public RenderResult render(ReportRequest request, OutputStream out) throws IOException {
            String text = String.join(
                    "\n",
                    request.language().code(),
                    request.date().toString(),
                    request.audience().code(),
                    request.option(TONE).orElseThrow());
            out.write(text.getBytes(StandardCharsets.UTF_8));
            return RenderResult.lines(4);
        }
    }

    /** Is about a pilot and speaks two languages. */
    static final class Letter implements ReportPlugin {
        @Override
        public ReportDescriptor descriptor() {
            return ReportDescriptor.builder("letter", OutputFormat.PDF, ReportPlugin.SPI_LEVEL)
                    .language(Language.NB, "Brev", "")
                    .language(Language.NN, "Brev", "")
                    .needsPilot()
                    .build();
        }

        @Override
        public RenderResult render(ReportRequest request, OutputStream out) throws IOException {
            out.write(new byte[1_234_567]);
            return RenderResult.pages(1);
        }
    }

    /** Fails. */
    static final class Broken implements ReportPlugin {
        @Override
        public ReportDescriptor descriptor() {
            return describe("broken", "Knust", "Knust", "Broken").build();
        }

        @Override
        public RenderResult render(ReportRequest request, OutputStream out) throws IOException {
            out.write(1);
            throw new IllegalStateException("no ink");
        }
    }
}
