package no.grobunn.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import no.grobunn.core.document.Document;
import no.grobunn.core.theme.Logo;
import no.grobunn.core.theme.Theme;

/** Typesetting on many threads: what they share, faces above all, is changed by none. */
class ThreadsProperties {
    private static final int THREADS = 8;
    private static final int TIMES = 3;

    @Provide
    Arbitrary<Document> documents() {
        return RandomDocuments.any();
    }

    @Property(tries = 4, shrinking = ShrinkingMode.OFF)
    void eight_documents_made_at_once_are_the_files_that_each_is_when_made_alone(
            @ForAll("documents") Document odd, @ForAll("documents") Document odder) throws Exception {
        List<Job> jobs = jobs(odd, odder);
        // At once first, so that the first try also meets faces that nobody has read yet.
        List<List<byte[]>> together = atOnce(jobs);

        for (int i = 0; i < THREADS; i++) {
            assertThat(together.get(i))
                    .as("document %d", i)
                    .hasSize(TIMES)
                    .containsOnly(jobs.get(i).make());
        }
    }

    private static List<Job> jobs(Document odd, Document odder) throws IOException {
        AccessiblePdf plain = AccessiblePdf.standard();
        return List.of(
                new Job(plain, SampleDocuments.rich()),
                new Job(plain.with(Conformance.PDFA_3A), SampleDocuments.draft()),
                new Job(plain.with(Conformance.PDFA_4), SampleDocuments.extreme(40)),
                new Job(plain.with(Conformance.PDFA_4), SampleFigures.document()),
                new Job(plain.themed(theme()), SampleLetter.document()),
                new Job(plain.themed(theme()).with(Conformance.PDFA_3A), SampleDocuments.small()),
                new Job(plain, odd),
                new Job(plain.with(Conformance.PDFA_4), odder));
    }

    private static Theme theme() throws IOException {
        byte[] logo = ThemeTest.image("png", BufferedImage.TYPE_INT_ARGB);
        return new Theme(0x8A2F22, Logo.of(logo, "Solvik kommunes merke"), "Solvik kommune, Plan og næring");
    }

    /** What each job gave, each time. */
    private static List<List<byte[]>> atOnce(List<Job> jobs) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CyclicBarrier start = new CyclicBarrier(THREADS);
        try {
            List<Future<List<byte[]>>> running = new ArrayList<>();
            for (Job job : jobs) {
                running.add(threads.submit(() -> job.makeOften(start)));
            }
            List<List<byte[]>> made = new ArrayList<>();
            for (Future<List<byte[]>> one : running) {
                made.add(one.get());
            }
            return made;
        } finally {
            threads.shutdownNow();
        }
    }

    /** A document and how it is set. */
    private record Job(AccessiblePdf pdf, Document document) {
        byte[] make() throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.typeset(document, out);
            return out.toByteArray();
        }

        /** Begins with all others, and waits for none after that: one of them may have failed. */
        List<byte[]> makeOften(CyclicBarrier start) throws Exception {
            List<byte[]> made = new ArrayList<>();
            start.await();
            for (int i = 0; i < TIMES; i++) {
                made.add(make());
            }
            return made;
        }
    }
}
